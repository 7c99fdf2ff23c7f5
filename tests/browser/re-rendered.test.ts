import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { rounds, tell } from '../trust/rounds.ts';
import { openManicule } from './harness.ts';

const ROUNDS = rounds(20, 1000);
const WARM = 10;
/** What a round may not leave behind: a page has some cards, and one listener or node left of each would be more than this. */
const LEFT = 1;

interface Held {
  readonly nodes: number;
  readonly listeners: number;
}

test(
  'a page that renders its list anew again and again leaves no nodes and no listeners behind',
  async () => {
    const manicule = await openManicule();
    const { page } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await expect.poll(() => page.locator('article manicule-mark').count()).toBeGreaterThan(5);
    const marks = await page.locator('article manicule-mark').count();

    await renderAnew(page, WARM, marks);
    const before = await heldBy(session);
    await renderAnew(page, ROUNDS, marks);
    const after = await heldBy(session);
    const left = [after.nodes - before.nodes, after.listeners - before.listeners];
    const leaking = left.filter((more) => more > ROUNDS * LEFT).length;
    tell({ fault: 'a list rendered anew: nodes, listeners left', rounds: ROUNDS, lost: leaking, leaked: 0 });
    expect(leaking, `nodes and listeners left: ${left.join(', ')}`).toBe(0);
  },
  60_000 + ROUNDS * 500,
);

/** Replaces every card by a copy, so often; each time once the marks are there again. */
async function renderAnew(page: Page, times: number, marks: number): Promise<void> {
  await page.evaluate(
    async ([times, marks]) => {
      for (let at = 0; at < times; at++) {
        for (const card of document.querySelectorAll('article')) {
          const copy = card.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('manicule-mark')) mark.remove();
          card.replaceWith(copy);
        }
        while (document.querySelectorAll('article manicule-mark').length < marks) {
          await new Promise(requestAnimationFrame);
        }
      }
    },
    [times, marks] as const,
  );
}

async function heldBy(session: CDPSession): Promise<Held> {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}
