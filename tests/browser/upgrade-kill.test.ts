import { expect, test } from 'vitest';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { until } from '../../scripts/driver/until.ts';
import { inventedPaper, inventedRecord } from '../support/invented.ts';
import { rounds, tell } from '../trust/rounds.ts';
import { holdFirstVersion } from './first-version.ts';
import { type Manicule, newProfile, openManicule } from './harness.ts';
import { recordsIn } from './records.ts';

const ROUNDS = rounds(2, 33);
const PAPERS = 3000;

/** Where the upgrade is held until the browser is killed. */
const POINTS = [
  'before it has written',
  'when it has written and not ended',
  'when it has ended and nobody knows',
] as const;

test(
  'a library whose upgrade the browser is killed in is there whole, and upgraded when it is opened again',
  async () => {
    const profile = await newProfile();
    let lost = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const papers = shelfOf(round);
      const manicule = await openManicule({ profile });
      const letGo = await holdFirstVersion(manicule, papers);
      await letGo();
      await upgradeUntil(manicule, POINTS[round % POINTS.length] as (typeof POINTS)[number]);
      await manicule.kill();
      const again = await openManicule({ profile });
      const found = new Map(
        (await recordsIn(again)).map((saved) => [saved.key, JSON.stringify(Object.entries(saved).sort())]),
      );
      lost += papers.filter((saved) => found.get(saved.key) !== JSON.stringify(Object.entries(saved).sort())).length;
      lost += Math.abs(found.size - papers.length);
      await again.close();
    }
    tell({ fault: 'killed while the schema is upgraded', rounds: ROUNDS, lost, leaked: 0 });
    expect(lost).toBe(0);
  },
  60_000 + ROUNDS * 20_000,
);

/** Opens the library's page, whose script holds the upgrade at a point; the background is not asked, which would upgrade first. */
async function upgradeUntil(manicule: Manicule, point: (typeof POINTS)[number]): Promise<void> {
  await manicule.context.addInitScript(`{
    chrome.runtime.sendMessage = () => new Promise(() => {});
    const point = ${POINTS.indexOf(point)};
    const listened = (of, handler, by) => {
      const whole = Object.getOwnPropertyDescriptor(of.prototype, handler);
      Object.defineProperty(of.prototype, handler, {
        ...whole,
        set(listener) {
          const self = this;
          whole.set.call(this, (event) => by(self, listener, event));
        },
      });
    };
    const keepOpen = (meta) => {
      meta.get('format').onsuccess = ({ target }) => {
        if (point === 2 || target.result.value === 2) globalThis.held = true;
        keepOpen(meta);
      };
    };
    listened(IDBOpenDBRequest, 'onupgradeneeded', (self, listener, event) => {
      if (self.result.name !== 'manicule') return listener.call(self, event);
      self.upgrades = true;
      if (point !== 2) listener.call(self, event);
      if (point !== 1) keepOpen(self.transaction.objectStore('meta'));
    });
    listened(IDBRequest, 'onsuccess', (self, listener, event) => {
      if (self.upgrades) globalThis.held = true;
      else listener.call(self, event);
    });
  }`);
  const page = await manicule.ownPage('library.html');
  await until('the upgrade held', () => page.evaluate<boolean>('globalThis.held === true'));
}

function shelfOf(round: number): readonly SavedPaper[] {
  return Array.from({ length: PAPERS }, (_, at) =>
    inventedRecord({
      key: `heron-${round}-${at}` as RecordKey,
      paper: inventedPaper({
        title: `Heron ${at} of Round ${round}`,
        ids: [],
        url: `https://example.org/${round}/${at}`,
      }),
    }),
  );
}
