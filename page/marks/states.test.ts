import { expect, test } from 'vitest';
import { type MarkState, UNSAVED } from '../../papers/mark-state.ts';
import { inventedPaper } from '../../tests/support/invented.ts';
import type { Asks } from '../asks.ts';
import type { Shown } from './shown.ts';
import { States } from './states.ts';

const HERONS = inventedPaper({ title: 'Herons at dusk', ids: [] });

/** What is drawn of a card that shows `now` when the answer to a question about herons comes. */
async function drawnWhereItShows(now: Shown['card']['paper']): Promise<readonly Shown[]> {
  const answers: ((states: readonly MarkState[]) => void)[] = [];
  const lookUp = () => new Promise<readonly MarkState[]>((resolve) => answers.push(resolve));
  const drawn: Shown[] = [];
  const asks = { lookUp, lookUpLimit: 10 } as unknown as Asks;
  const states = new States(asks, (shown) => drawn.push(shown), expect.unreachable, new AbortController().signal);
  const shown = { card: { paper: HERONS } } as Shown;
  states.ask(shown);
  await expect.poll(() => answers.length).toBe(1);
  Object.assign(shown, { card: { paper: now } });
  states.ask({ card: { paper: HERONS } } as Shown);
  answers[0]?.([UNSAVED]);
  await expect.poll(() => answers.length).toBe(2); // the first is taken in
  return drawn;
}

test('a card that was read again meanwhile is drawn, one that shows another paper is not', async () => {
  expect(await drawnWhereItShows({ ...HERONS })).toHaveLength(1);
  expect(await drawnWhereItShows(inventedPaper({ title: 'Egrets at dawn', ids: [] }))).toEqual([]);
});
