// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Shown } from './shown.ts';
import { Standing } from './standing.ts';

let standing: Standing;
let shown: Shown;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  document.body.innerHTML = '<h3>A title</h3><h3>Its other place</h3>';
  standing = new Standing();
  const host = document.createElement('manicule-mark');
  const slot = { at: document.querySelector('h3') as Element, place: 'end' };
  shown = { mark: { host, place: 'end' }, card: { slot } } as unknown as Shown;
});
afterEach(() => vi.useRealTimers());

const stands = () => shown.mark.host.parentElement !== null;

/** Has the page take the mark away as often; answers how often it was put back. */
function fight(times: number): number {
  let back = 0;
  for (let i = 0; i < times; i++) {
    shown.mark.host.remove();
    standing.stand([shown]);
    if (stands()) back++;
  }
  return back;
}

test('a mark stands at the end of its slot, and again where something comes behind it', () => {
  standing.stand([shown]);
  expect(shown.card.slot.at.lastChild).toBe(shown.mark.host);
  shown.card.slot.at.append('more');
  standing.stand([shown]);
  expect(shown.card.slot.at.lastChild).toBe(shown.mark.host);
});

test('a page that takes it away time and again has its way', () => {
  standing.stand([shown]);
  const back = fight(50);
  expect(back).toBeGreaterThan(0);
  expect(back).toBeLessThan(20);
});

test('but not for good, nor in another place', () => {
  fight(50);
  vi.advanceTimersByTime(60_000);
  expect(fight(1)).toBe(1);
  fight(50);
  shown.card = { ...shown.card, slot: { at: document.querySelectorAll('h3')[1] as Element, place: 'end' } };
  expect(fight(1)).toBe(1);
});
