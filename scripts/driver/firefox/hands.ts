import type { Hands } from '../reader.ts';
import type { Point } from '../sight.ts';
import type { Connection } from './bidi.ts';

/** Keys that write nothing, as WebDriver names them. */
const NAMED: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** Mouse and keyboard of a tab, whose events are trusted. */
export function handsOn({ call }: Connection, context: string): Hands {
  const perform = async (...actions: readonly object[]) => {
    await call('input.performActions', { context, actions });
  };
  const point = ({ x, y }: Point, ...then: readonly object[]) =>
    perform({
      type: 'pointer',
      id: 'mouse',
      actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...then],
    });
  return {
    move: (to) => point(to),
    click: (at) => point(at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
    type: (text) => perform({ type: 'key', id: 'keys', actions: [...text].flatMap((char) => stroke([keyOf(char)])) }),
    press: (keys) => perform({ type: 'key', id: 'keys', actions: stroke(keys.split('+').map(keyOf)) }),
  };
}

function keyOf(name: string): string {
  return NAMED[name === '\n' ? 'Enter' : name] ?? name;
}

function stroke(keys: readonly string[]): object[] {
  return [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}
