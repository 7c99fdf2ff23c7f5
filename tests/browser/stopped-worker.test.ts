import type { Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { addTag, openEditor, pressButton, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import type { Reader } from '../../scripts/driver/reader.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { rounds, tell } from '../trust/rounds.ts';
import { type Manicule, openManicule } from './harness.ts';
import { recordsIn } from './records.ts';

const ROUNDS = rounds(1, 10);
const DEADLINE = 60_000 + ROUNDS * 30_000;

/**
 * Where the worker is held until it is stopped: in its script, the database's answers of a writing transaction do not arrive
 * (nothing is written then), or its end does not (all is written, and nobody told).
 */
const POINTS = [
  ['before the call arrives', null],
  [
    'before it has written',
    { of: 'IDBRequest', handler: 'onsuccess', mode: 'self.transaction && self.transaction.mode' },
  ],
  ['when it has written and not answered', { of: 'IDBTransaction', handler: 'oncomplete', mode: 'self.mode' }],
] as const;

/** The reader's acts, each a call, and what a record shows of it. */
const ACTS = [
  [(reader: Reader) => addTag(reader, 'twice'), { tags: ['twice'] }],
  [(reader: Reader) => writeNote(reader, 'Once.'), { note: 'Once.' }],
  [(reader: Reader) => pressButton(reader, 'Reading'), { status: 'reading' }],
] as const;

test.each(POINTS)(
  'a worker that is stopped %s is asked again, and nothing is lost or done twice',
  async (when, hold) => {
    const manicule = await openManicule();
    const { reader } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
    for (let at = 0; at < ROUNDS * ACTS.length; at++) {
      const [act] = ACTS[at % ACTS.length] as (typeof ACTS)[number];
      await openEditor(reader, titleOf(at));
      const worker = await awake(manicule);
      if (hold) await worker.evaluate(holding(hold));
      else await stop(manicule);
      const acting = act(reader);
      if (hold) {
        await until('the worker held', () => worker.evaluate<boolean>('globalThis.held === true'));
        await stop(manicule);
      }
      await acting;
      await savedSaid(reader);
      await reader.press('Escape');
    }
    const records = await recordsIn(manicule);
    const bad = records.filter(({ annotation, displacedNotes, paper }) => {
      const at = SAMPLE_PAPERS.findIndex(({ title }) => title === paper.title);
      const [, expected] = ACTS[at % ACTS.length] as (typeof ACTS)[number];
      return displacedNotes.length > 0 || !contains(annotation, expected);
    });
    const papers = Math.min(ROUNDS * ACTS.length, SAMPLE_PAPERS.length);
    tell({
      fault: `the worker stopped ${when}`,
      rounds: ROUNDS * ACTS.length,
      lost: bad.length + Math.abs(papers - records.length),
      leaked: 0,
    });
    expect(bad).toEqual([]);
    expect(records).toHaveLength(papers);
  },
  DEADLINE,
);

function contains(annotation: object, expected: object): boolean {
  return JSON.stringify({ ...annotation, ...expected }) === JSON.stringify(annotation);
}

function titleOf(at: number): string {
  return SAMPLE_PAPERS[at % SAMPLE_PAPERS.length]?.title ?? '';
}

/** A script of the worker's: what listens to the end of a writing is never told. */
function holding({
  of,
  handler,
  mode,
}: {
  readonly of: string;
  readonly handler: string;
  readonly mode: string;
}): string {
  return `{
    const whole = Object.getOwnPropertyDescriptor(${of}.prototype, '${handler}');
    Object.defineProperty(${of}.prototype, '${handler}', {
      ...whole,
      set(listener) {
        const self = this;
        whole.set.call(this, (event) => {
          if (${mode} === 'readwrite') globalThis.held = true;
          else listener.call(self, event);
        });
      },
    });
  }`;
}

/** The extension's worker, running. */
async function awake({ context }: Manicule): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Stops the worker as the browser does: whatever it was doing. */
async function stop(manicule: Manicule): Promise<void> {
  const page = await manicule.ownPage('welcome.html');
  const session = await manicule.context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
