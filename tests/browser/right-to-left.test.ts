import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { BUILT, ROOT } from '../../scripts/build.ts';
import { closeEditor, openEditor } from '../../scripts/driver/editor.ts';
import { marksShown } from '../../scripts/driver/marks.ts';
import { newSubmissions } from '../../scripts/sample/arxiv.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { ids, inventedPaper, inventedRecord, tag } from '../support/invented.ts';
import { openManicule } from './harness.ts';
import { OUTSIDE } from './outside.ts';
import { stockedPage } from './stocked.ts';

const SHOTS = join(ROOT, 'test-output', 'right-to-left');
const HEBREW = 'קריאה איטית: מודלים קטנים שמסכמים ספריות שלמות';
const ARABIC = 'القراءة البطيئة للنصوص الطويلة (الجزء 2): دراسة';

/** The extension as it would be in a language that is written from right to left: none of ours is yet. */
async function mirrored(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manicule-rtl-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(BUILT.chrome, folder, { recursive: true });
  const file = join(folder, '_locales', 'en', 'messages.json');
  const messages = JSON.parse(await readFile(file, 'utf8'));
  messages.language_direction.message = 'rtl';
  await writeFile(file, JSON.stringify(messages));
  return folder;
}

function records(): readonly SavedPaper[] {
  const saved = (at: number, title: string, venue: string, words: string) =>
    inventedRecord({
      key: `rtl-${at}` as RecordKey,
      paper: inventedPaper({ title, venue, authors: ['נועה ברק', 'Wen Halloran'], ids: ids(`arxiv:2912.0000${at}`) }),
      annotation: {
        tags: [tag(words), tag('to build on')],
        note: `${words}?\n\n> ${title}`,
        status: 'to-read',
        starred: at === 1,
      },
      changedAt: 1_900_000_000_000 - at,
    });
  return [
    saved(1, HEBREW, 'כנס הקריאה 2029', 'לקריאה'),
    saved(2, ARABIC, 'مؤتمر القراءة', 'للقراءة'),
    saved(3, 'Lossless Drafting with Patient Verifiers (v2)', 'Proceedings of Reading', 'slow'),
  ];
}

/** On which side of the window's middle an element's middle lies. */
async function sideOf(page: Page, selector: string): Promise<'left' | 'right'> {
  const middle = await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2 < innerWidth / 2;
    });
  return middle ? 'left' : 'right';
}

async function keep(page: Page, name: string): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  await writeFile(join(SHOTS, `${name}.png`), await page.screenshot());
}

test('popup and library stand the other way round from right to left, and nothing leaves the window', async () => {
  const manicule = await openManicule({ extension: await mirrored() });
  const page = await stockedPage(manicule, records());
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  const found: string[] = [];
  const look = async (name: string) => {
    found.push(...(await page.evaluate<string[]>(OUTSIDE)).map((each) => `${name}: ${each}`));
    await keep(page, name);
  };
  await page.setViewportSize({ width: 420, height: 600 });
  await page.locator('.result-acts button').first().focus();
  expect(await sideOf(page, '.result-sign')).toBe('right');
  expect(await sideOf(page, '.result-acts')).toBe('left');
  const titles = await page
    .locator('.result-title')
    .evaluateAll((all) => all.map((title) => getComputedStyle(title).direction));
  expect(titles.toSorted()).toEqual(['ltr', 'rtl', 'rtl']);
  const starts = await page
    .locator('.result-title')
    .evaluateAll((all) => all.map((title) => getComputedStyle(title).textAlign));
  expect(new Set(starts), 'all begin on one side').toEqual(new Set(['right']));
  await look('popup');
  await page.locator('.result-acts button').first().click();
  await look('popup-editor');

  await page.goto(new URL('library.html', page.url()).href);
  for (const view of ['papers', 'tags', 'duplicates', 'reading', 'trash', 'import', 'export', 'backup', 'settings']) {
    await page.goto(new URL(`library.html#${view}`, page.url()).href);
    await page.locator(`nav a[href="#${view}"][aria-current]`).waitFor();
    if (view === 'papers') await page.locator('.row').first().click();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await look(`${view}-${width}`);
    }
  }
  await page.goto(new URL('welcome.html', page.url()).href);
  await page.locator('h1').waitFor();
  await look('welcome-360');
  expect(found).toEqual([]);
});

test('on a list from right to left, marks stand at the ends of their lines, and editor, bar and help open', async () => {
  const pages = {
    [SAMPLE_ADDRESSES.arxiv]: () =>
      newSubmissions()
        .replace('<html', '<html dir="rtl"')
        .replace(SAMPLE_PAPERS[1]?.title ?? '', HEBREW),
  };
  const { page, reader } = await (await openManicule({ pages, extension: await mirrored() })).visit(
    SAMPLE_ADDRESSES.arxiv,
  );
  await marksShown(page, SAMPLE_PAPERS.length);
  const gaps = await page.locator('manicule-mark').evaluateAll((marks) =>
    marks.map((mark) => {
      const before = document.createRange();
      before.setStart(mark.parentElement ?? mark, 0);
      before.setEndBefore(mark);
      return before.getBoundingClientRect().left - mark.getBoundingClientRect().right;
    }),
  );
  expect(
    gaps.filter((gap) => Math.abs(gap) > 8),
    'each at the end of its line, which is the left',
  ).toEqual([]);
  await openEditor(reader, HEBREW);
  await keep(page, 'list-editor');
  await closeEditor(reader, HEBREW);
  await reader.press('l');
  await reader.see({ role: 'searchbox' });
  await keep(page, 'list-bar');
  await reader.press('Escape');
  await reader.press('?');
  await reader.see({ role: 'dialog' });
  await keep(page, 'list-help');
});
