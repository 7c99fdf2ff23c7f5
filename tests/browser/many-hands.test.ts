import fc from 'fast-check';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { EditorState } from '../../messaging/contract.ts';
import type { Envelope } from '../../messaging/envelope.ts';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { Seen } from '../../papers/seen.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { type Act, acts, expectAllKept, Hand, type Reach, seenBy, Told } from '../trust/hands.ts';
import { rounds, tell } from '../trust/rounds.ts';
import { type Manicule, openManicule } from './harness.ts';
import { recordsIn } from './records.ts';

const TABS = 8;
const PAPERS = 50;
const ACTS = rounds(300, 1000);
const ROUNDS = rounds(1, 3);

test('eight tabs and the popup that work on the same papers lose nothing of each other', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const manicule = await openManicule();
    const tabs = await Promise.all(Array.from({ length: TABS }, () => tabReach(manicule)));
    const [first] = tabs as [Reach];
    for (let paper = 0; paper < PAPERS; paper++) await first.annotate(seenBy(0, paper), { kind: 'save' });
    const hands = [...tabs, await popupReach(manicule)];
    const all = fc.sample(acts(ACTS, hands.length, PAPERS), { numRuns: 1 })[0] as readonly Act[];
    const told = Array.from({ length: PAPERS }, () => new Told());
    await Promise.all(
      hands.map((reach, number) =>
        new Hand(number, reach, told).perform(all.filter(({ hand: whose }) => whose === number)),
      ),
    );
    const records = await recordsIn(manicule);
    expect(records).toHaveLength(PAPERS);
    expect(records.some(({ joining }) => joining !== undefined)).toBe(true);
    expectAllKept(records, told);
    await manicule.context.close();
  }
  const fault = `eight tabs and the popup in Chromium, the same: ${ACTS} acts`;
  tell({ fault, rounds: ROUNDS, lost: 0, leaked: 0 });
}, 1_800_000);

/** A list's tab, spoken for by our own script in it. */
async function tabReach(manicule: Manicule): Promise<Reach> {
  const { page } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  const session = await page.context().newCDPSession(page);
  const world = await ownWorld(session, manicule.extensionId);
  const ask = async (call: string, args: unknown) => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId: world,
      expression: asking({ manicule: 1, to: 'background', call, args }),
      awaitPromise: true,
      returnByValue: true,
    });
    return answerIn(result.value) as EditorState;
  };
  return {
    annotate: async (seen, change) => (await ask('annotate', { seen, change })).annotation,
    trash: ({ paper: { ids, title, authors } }) => ask('moveToTrash', { ids, title, authors }),
  };
}

/** The number of our content script's world in a page. */
async function ownWorld(session: CDPSession, extensionId: string): Promise<number> {
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) world = context.id;
  });
  await session.send('Runtime.enable');
  return until('our world in the page', async () => world);
}

/** The popup's page, which changes records by their keys. */
async function popupReach(manicule: Manicule): Promise<Reach> {
  const keys = new Map([...byId(await recordsIn(manicule))].map(([id, { key }]) => [id, key]));
  const page = await manicule.ownPage();
  const keyOf = (seen: Seen) => keys.get(idOf(seen)) as RecordKey;
  const change = async (seen: Seen, act: unknown) => {
    const args = { key: keyOf(seen), change: act };
    const reply = await page.evaluate(asking({ manicule: 1, to: 'background-own', call: 'change', args }));
    expect(answerIn(reply)).toBeTypeOf('number');
  };
  return {
    annotate: async (seen, act) => {
      // As the popup does: what is written is known by what was shown before.
      await change(seen, act);
      return act.kind === 'setNote' ? act : { note: (await record(page, keyOf(seen)))?.annotation.note ?? '' };
    },
    // It throws away in the library itself, where a worker would not be asked; a save takes its place.
    trash: (seen) => change(seen, { kind: 'save' }),
  };
}

/** The record of a key, or the one that it was made part of. */
async function record(page: Page, key: RecordKey): Promise<SavedPaper | null> {
  const saved = await recordOf(page, key);
  return saved?.joining ? record(page, saved.joining.into) : saved;
}

function recordOf(page: Page, key: RecordKey): Promise<SavedPaper | null> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('manicule');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const got = opening.result.transaction('papers').objectStore('papers').get(${JSON.stringify(key)});
      got.onsuccess = () => { opening.result.close(); resolve(got.result ?? null); };
      got.onerror = () => reject(got.error);
    };
  })`);
}

function asking(envelope: Envelope): string {
  return `chrome.runtime.sendMessage(${JSON.stringify(envelope)})`;
}

function answerIn(reply: unknown): unknown {
  expect(reply).toMatchObject({ ok: true });
  return (reply as { readonly value: unknown }).value;
}

function byId(records: readonly SavedPaper[]): ReadonlyMap<string, SavedPaper> {
  return new Map(records.map((each) => [each.paper.ids[0] ?? each.key, each]));
}

function idOf({ paper }: Seen): string {
  return paper.ids[0] ?? '';
}
