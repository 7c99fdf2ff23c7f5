import type { Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import type { SavedPaper } from '../../papers/saved.ts';
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
    let lost = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const manicule = await openManicule();
      await actEach(manicule, hold);
      const records = await recordsIn(manicule);
      const whole = ACTS.filter(([, expected], at) => records.some((record) => isOnce(record, at, expected)));
      lost += ACTS.length - whole.length + Math.abs(ACTS.length - records.length);
      await manicule.context.close();
    }
    tell({ fault: `the worker stopped ${when}`, rounds: ROUNDS * ACTS.length, lost, leaked: 0 });
    expect(lost).toBe(0);
  },
  DEADLINE,
);

/** Each act on a paper of its own, and the worker stopped under it. */
async function actEach(manicule: Manicule, hold: (typeof POINTS)[number][1]): Promise<void> {
  const { reader } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  for (const [at, [act]] of ACTS.entries()) {
    await openEditor(reader, titleOf(at));
    const worker = await awake(manicule);
    if (hold) await worker.evaluate(holding(hold));
    else await stop(manicule);
    await Promise.all([act(reader), hold && stopOnceHeld(manicule, worker)]);
    await savedSaid(reader);
    await reader.press('Escape');
  }
}

async function stopOnceHeld(manicule: Manicule, worker: Worker): Promise<void> {
  await until('the worker held', () => worker.evaluate<boolean>('globalThis.held === true'));
  await stop(manicule);
}

function isOnce({ paper, annotation, displacedNotes }: SavedPaper, at: number, expected: object): boolean {
  return paper.title === titleOf(at) && displacedNotes.length === 0 && contains(annotation, expected);
}

function contains(annotation: object, expected: object): boolean {
  return JSON.stringify({ ...annotation, ...expected }) === JSON.stringify(annotation);
}

function titleOf(at: number): string {
  return SAMPLE_PAPERS[at]?.title ?? '';
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
