import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { SavedPaper } from '../../papers/saved.ts';
import { backupOf, longShelf, shelf } from '../support/shelf.ts';
import { exportedFiles } from '../trust/exported.ts';
import { rounds, tell } from '../trust/rounds.ts';
import { spoil, spoilings } from '../trust/spoilt.ts';
import { type Manicule, openManicule } from './harness.ts';
import { recordsIn } from './records.ts';

const LONG = rounds(40_000_000, 200_000_000);
/** Two hundred megabytes take a machine that does other things too some minutes. */
const PATIENCE = 300_000;
/** Of each format. */
const SPOILT = rounds(1, 20);

const BACKUP = backupOf(longShelf(2000)).text;
const RECORDS = BACKUP.slice(BACKUP.indexOf('\n') + 1, BACKUP.lastIndexOf('\n]}'));

interface Huge {
  readonly what: string;
  readonly begin: string;
  /** Repeated to the end of the file; a file of nothing where it is empty. */
  readonly part: string;
  readonly bytes: number;
  /** Null where it is read, and nothing found in it. */
  readonly refusal: RegExp | null;
}

const HUGE: readonly Huge[] = [
  {
    ...{ what: 'a backup cut short', begin: '{"format":"manicule","version":2,"papers":[\n', part: `${RECORDS},\n` },
    ...{ bytes: LONG, refusal: /^This file could not be read as a Manicule library, and nothing was changed/ },
  },
  { what: 'more than is read', begin: '', part: '', bytes: 400_000_001, refusal: /^That is too much at once/ },
  ...rounds<readonly Huge[]>(
    [],
    [
      { what: 'nothing', begin: '', part: '', bytes: LONG, refusal: null },
      { what: 'one line', begin: '', part: 'herons', bytes: LONG, refusal: null },
      { what: 'brackets', begin: '{"format":"manicule","a":', part: '[', bytes: LONG, refusal: /nested too deeply/ },
      {
        what: 'links',
        begin: '',
        part: 'https://arxiv.org/abs/2607.00001\n',
        bytes: LONG,
        refusal: /^That is too much/,
      },
      { what: 'entries', begin: '', part: '@misc{a, title={Marks}}\n', bytes: LONG, refusal: /^That is too much/ },
    ],
  ),
];

test(
  'a huge file is refused with a sentence, and the page goes on',
  async () => {
    const { manicule, page, before } = await opened();
    for (const huge of HUGE) {
      await choose(page, await hugeFile(huge));
      if (huge.refusal) await page.getByRole('alert').filter({ hasText: huge.refusal }).waitFor({ timeout: PATIENCE });
      else {
        await page.getByRole('button', { name: 'Nothing to import' }).waitFor({ timeout: PATIENCE });
        await page.getByRole('button', { name: 'Cancel' }).click();
      }
      await goesOn(page);
    }
    expect(await recordsIn(manicule)).toEqual(before);
    tell({ fault: 'a file of 200 MB, through the page', rounds: HUGE.length, lost: 0, leaked: 0 });
  },
  HUGE.length * PATIENCE,
);

test(
  'a spoilt file is previewed or refused with a sentence, and the page goes on',
  async () => {
    const { manicule, page, before } = await opened();
    const files = await exportedFiles();
    const folder = await newFolder();
    for (const [format, file] of files) {
      for (const by of fc.sample(spoilings, SPOILT)) {
        const path = join(folder, `spoilt-${format}.txt`);
        await writeFile(path, spoil(file, by));
        await choose(page, path);
        const previewed = page.getByRole('button', { name: /^Import \d|^Nothing to import/ });
        await previewed
          .or(page.getByRole('alert').filter({ hasText: /\S/ }))
          .first()
          .waitFor({ timeout: 60_000 });
        if (await previewed.isVisible()) await page.getByRole('button', { name: 'Cancel' }).click();
        await goesOn(page);
      }
    }
    expect(await recordsIn(manicule)).toEqual(before);
    tell({ fault: 'a spoilt file, through the page', rounds: SPOILT * files.size, lost: 0, leaked: 0 });
  },
  60_000 + SPOILT * 100_000,
);

async function opened(): Promise<{
  readonly manicule: Manicule;
  readonly page: Page;
  readonly before: readonly SavedPaper[];
}> {
  const manicule = await openManicule();
  const page = await manicule.ownPage('library.html#import');
  page.on('crash', () => {
    throw new Error('the page crashed');
  });
  await page.locator('input[type=file]').setInputFiles({
    name: 'shelf.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backupOf(shelf()).text),
  });
  await page.getByRole('button', { name: 'Import 12 papers' }).click();
  await page.getByRole('button', { name: 'Import something else' }).click();
  return { manicule, page, before: await recordsIn(manicule) };
}

async function choose(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
}

/** The page answers, and takes the next thing. */
async function goesOn(page: Page): Promise<void> {
  await page.getByLabel('Pasted text').fill('arXiv:2607.00009');
  await page.getByLabel('Pasted text').fill('');
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manicule-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A file in a folder of its own, written a piece at a time. */
async function hugeFile({ begin, part, bytes }: Huge): Promise<string> {
  const path = join(await newFolder(), 'huge.txt');
  const file = await open(path, 'w');
  if (part === '') await file.truncate(bytes);
  else {
    await file.write(begin);
    const piece = Buffer.from(part.repeat(Math.ceil(4_000_000 / part.length)));
    for (let written = 0; written < bytes; written += piece.length) await file.write(piece);
  }
  await file.close();
  return path;
}
