import type { Part, Point, Wanted } from './sight.ts';
import { until } from './until.ts';

/** A mouse and a keyboard, as the browser takes them from a person: events are trusted. */
export interface Hands {
  readonly click: (at: Point) => Promise<void>;
  readonly move: (to: Point) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** A key, with what is held: `Enter`, `Control+A`. */
  readonly press: (key: string) => Promise<void>;
}

/** What is on the screen, as assistive technology tells it. */
export interface Eyes {
  /** All that fits now, in the page's order. */
  readonly all: (wanted: Wanted) => Promise<Part[]>;
  /** The middle of a part in CSS pixels of the viewport, once it is scrolled to. Null where it has no box, or is gone. */
  readonly middle: (part: Part) => Promise<Point | null>;
}

/** Somebody who sees a document as assistive technology tells it, and uses it with mouse and keyboard. */
export interface Reader extends Hands, Pick<Eyes, 'all'> {
  /** The first that fits; waits for it. */
  readonly see: (wanted: Wanted) => Promise<Part>;
  readonly gone: (wanted: Wanted) => Promise<void>;
  readonly clickOn: (wanted: Wanted) => Promise<void>;
  /** Clicks into a field and types behind what is there. */
  readonly fill: (wanted: Wanted, text: string) => Promise<void>;
}

export function makeReader({ all, middle }: Eyes, hands: Hands): Reader {
  const see = (wanted: Wanted) => until(`a ${wordsFor(wanted)}`, async () => (await all(wanted))[0] ?? null);

  async function clickOn(wanted: Wanted): Promise<void> {
    const at = await until(`a place to click on the ${wordsFor(wanted)}`, async () => {
      const [part] = await all(wanted);
      return part ? middle(part) : null;
    });
    await hands.click(at);
  }

  return {
    ...hands,
    all,
    see,
    clickOn,
    gone: async (wanted) => {
      await until(`no ${wordsFor(wanted)}`, async () => (await all(wanted)).length === 0);
    },
    fill: async (wanted, text) => {
      await clickOn(wanted);
      await until(`focus in the ${wordsFor(wanted)}`, async () => (await see(wanted)).states['focused'] === true);
      await hands.press('Control+End');
      await hands.type(text);
    },
  };
}

function wordsFor({ role, name }: Wanted): string {
  return name === undefined ? role : `${role} named ${String(name)}`;
}
