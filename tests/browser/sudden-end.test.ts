import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { addTag, openEditor, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { ids, inventedPaper, inventedRecord } from '../support/invented.ts';
import { backupOf } from '../support/shelf.ts';
import { rounds, tell } from '../trust/rounds.ts';
import { type Manicule, newProfile, openManicule } from './harness.ts';
import { recordsIn } from './records.ts';

const ROUNDS = rounds(2, 34);
const IMPORTED = 4000;
/** For the long form: a round takes some seconds. */
const DEADLINE = 60_000 + ROUNDS * 20_000;

/** Runs so many rounds on one profile: `act` ends with the browser killed, `lost` counts what of it is missing afterwards. */
async function killedEachTime(
  fault: string,
  act: (manicule: Manicule, round: number) => Promise<void>,
  lostOf: (records: readonly SavedPaper[], round: number) => number,
): Promise<void> {
  const profile = await newProfile();
  let lost = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const manicule = await openManicule({ profile });
    await act(manicule, round);
    await manicule.kill();
    const again = await openManicule({ profile });
    lost += lostOf(await recordsIn(again), round);
    await again.close();
  }
  tell({ fault, rounds: ROUNDS, lost, leaked: 0 });
  expect(lost).toBe(0);
}

test(
  'what was said to be saved outlives a browser that is killed at once',
  async () => {
    await killedEachTime(
      'killed right after ‘Saved’',
      async (manicule, round) => {
        const { reader } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
        await openEditor(reader, paperOf(round));
        await addTag(reader, `round ${round}`);
        await writeNote(reader, `Words of round ${round}.`);
        await savedSaid(reader);
      },
      (records, round) => {
        const notes = records.map(({ annotation }) => annotation.note).join('\n');
        const tags = new Set<string>(records.flatMap(({ annotation }) => annotation.tags));
        const said = Array.from({ length: round + 1 }, (_, at) => at);
        return said.filter((at) => !notes.includes(`Words of round ${at}.`) || !tags.has(`round ${at}`)).length;
      },
    );
  },
  DEADLINE,
);

test(
  'an import in whose midst the browser is killed is there whole or not at all',
  async () => {
    await killedEachTime(
      'killed in the midst of an import',
      async (manicule, round) => {
        const page = await manicule.ownPage('library.html#import');
        await chooseBackup(page, herons(round, IMPORTED));
        await page.getByRole('button', { name: /^Import 4,000 papers/ }).click();
        await page
          .getByRole('status')
          .filter({ hasText: /^Importing: [\d,]+ of/ })
          .waitFor();
      },
      (records, round) => {
        const ofRound = (at: number) => records.filter(({ key }) => key.startsWith(`heron-${at}-`)).length;
        const counts = Array.from({ length: round + 1 }, (_, at) => ofRound(at));
        return counts.filter((count) => count !== 0 && count !== IMPORTED).length;
      },
    );
  },
  DEADLINE,
);

test(
  'a pair that is being made one when the browser is killed keeps both notes',
  async () => {
    await killedEachTime(
      'killed while two papers are made one',
      async (manicule, round) => {
        const page = await manicule.ownPage('library.html#import');
        await chooseBackup(page, twins(round));
        await page.getByRole('button', { name: /^Import 2 papers/ }).click();
        await page.getByText('2 papers added.').waitFor();
        await page.getByRole('link', { name: 'Duplicates' }).click();
        await page.getByRole('button', { name: 'Make them one' }).first().click();
      },
      (records, round) => {
        const words = JSON.stringify(records);
        const notes = twins(round).map(({ annotation }) => annotation.note);
        const half = records.filter(({ key }) => key.startsWith(`twin-${round}-`)).length !== 2;
        return notes.filter((note) => !words.includes(note)).length + (half ? 1 : 0);
      },
    );
  },
  DEADLINE,
);

function paperOf(round: number): string {
  return SAMPLE_PAPERS[round % SAMPLE_PAPERS.length]?.title ?? '';
}

async function chooseBackup(page: Page, records: readonly SavedPaper[]): Promise<void> {
  const { name, text } = backupOf(records);
  const files = page.locator('input[type=file]');
  await until('the field for files', async () => (await files.count()) > 0);
  await files.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

function herons(round: number, count: number): readonly SavedPaper[] {
  return Array.from({ length: count }, (_, at) =>
    inventedRecord({
      key: `heron-${round}-${at}` as RecordKey,
      paper: inventedPaper({
        title: `Heron ${at} of Round ${round} and Its Marsh`,
        ids: [],
        url: `https://example.org/${round}/${at}`,
      }),
    }),
  );
}

/** A name of its own for each round: papers that begin alike are taken for a series. */
function lakeOf(round: number): string {
  const sounds = [...String(round).padStart(2, '0')].map(
    (digit) => ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu'][Number(digit)],
  );
  return `${sounds.join('').repeat(2)}`;
}

/** Two records of one title, which may be of one paper. */
function twins(round: number): readonly SavedPaper[] {
  return ['talk', 'journal'].map((kind, at) =>
    inventedRecord({
      key: `twin-${round}-${at}` as RecordKey,
      paper: inventedPaper({
        title: `${lakeOf(round)} and the Grey Herons of Its Shores`,
        authors: ['Ida Müller'],
        ids: ids(`10.1234/${kind}.${round}`),
      }),
      annotation: { tags: [], note: `The ${kind} of round ${round}.`, status: null, starred: false },
    }),
  );
}
