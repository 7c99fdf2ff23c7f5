import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { WRITERS } from '../../formats/index.ts';
import { ROOT } from '../../scripts/build.ts';
import { driveIn, takeLanguageShots } from '../../scripts/demo/language-shots.ts';
import { sites } from '../../sites/registry.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { messagesOf } from '../../words/messages.ts';
import { backupOf, shelf } from '../support/shelf.ts';
import { type Manicule, openManicule } from './harness.ts';
import { CUT_OFF } from './outside.ts';

const SHOTS = join(ROOT, 'test-output', 'languages');

/** Every page of ours, each in the state that says most. */
const PAGES = [
  'welcome.html',
  'popup.html',
  ...['papers', 'tags', 'duplicates', 'reading', 'trash', 'import', 'export', 'backup', 'settings'].map(
    (view) => `library.html#${view}`,
  ),
];

/** All that is to be read or heard on a page. */
const TEXTS = `[...document.body.querySelectorAll('*:not(script, style, code, kbd, pre, body [lang="en"], body [lang="en"] *)')].flatMap((element) => [
  ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data),
  ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)),
]).filter((text) => text && /\\p{L}{2}/u.test(text)).map((text) => text.trim())`;

/** Names are the same in all languages. */
const NAMES = new Set([
  ...sites.flatMap(({ name, matches }) => [
    name,
    ...matches.map((match) => match.split('/')[2]?.replace('*.', '') ?? ''),
  ]),
  ...Object.values(WRITERS).map(({ name }) => name),
  ...['Manicule', 'odd.bib', 'Hugging Face', 'ACL Anthology', 'PaperMemory', 'Zotero RDF', 'MLA', 'APA'],
]);

afterEach(() => driveIn('en'));

/** Of the papers that the library holds: lists of names and notes are laid out anew, and begin alike. */
const DATA = JSON.stringify(shelf());
const isData = (text: string) => DATA.includes(text.slice(0, 12)) || DATA.includes(text);

async function textsOn(page: Page): Promise<ReadonlySet<string>> {
  return new Set(await page.evaluate<string[]>(TEXTS));
}

async function eachPage(manicule: Manicule, visit: (page: Page, path: string) => Promise<void>): Promise<void> {
  for (const path of PAGES) {
    const page = await manicule.ownPage(path);
    await page.locator('h1').first().waitFor();
    if (path === 'popup.html') await page.locator('.result-acts button').first().click();
    await visit(page, path);
    await page.close();
  }
}

/** Files that are not understood, in part and as a whole: why is said in the import's preview. */
const ODD = [
  {
    name: 'odd.bib',
    text: '@misc{1, note={x}}\n@misc{2 title}\n@misc{3, title={\n',
    said: '.problems li:nth-child(3)',
  },
  { name: 'odd.json', text: '{"format":"manicule","version":1,"papers":[{"key":1}]}', said: '[role=alert]' },
];

async function eachOdd(manicule: Manicule, visit: (page: Page, path: string) => Promise<void>): Promise<void> {
  for (const { name, text, said } of ODD) {
    const page = await manicule.ownPage('library.html#import');
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator(said).waitFor();
    await visit(page, name);
    await page.close();
  }
}

async function stock(manicule: Manicule): Promise<void> {
  const { name, text } = backupOf(shelf());
  const page = await manicule.ownPage('popup.html?import');
  const buffer = Buffer.from(text);
  await page.locator('.import input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
  await page.locator('.import-done').waitFor();
  await page.close();
}

test('in another language nothing is left in English, and nothing is cut off', { timeout: 600_000 }, async () => {
  const english = new Set<string>();
  const inEnglish = await openManicule();
  await stock(inEnglish);
  const keep = async (page: Page) => {
    for (const text of await textsOn(page)) english.add(text);
  };
  await eachPage(inEnglish, keep);
  await eachOdd(inEnglish, keep);
  await inEnglish.close();
  expect(english.size, 'texts in English').toBeGreaterThan(200);

  const left: string[] = [];
  for (const [name, catalogue] of Object.entries(LANGUAGES).filter(([each]) => each !== 'en')) {
    const same = new Set(messagesOf(catalogue).values());
    const manicule = await openManicule({ language: name.replace('_', '-') });
    await stock(manicule);
    const look = async (page: Page, path: string) => {
      expect(await page.evaluate('document.documentElement.lang'), path).toBe(name.replace('_', '-'));
      const texts = [...(await textsOn(page))].filter((text) => english.has(text));
      const ours = texts.filter((text) => !same.has(text) && !NAMES.has(text) && !isData(text));
      left.push(...ours.map((text) => `${name} ${path}: ${text}`));
      const cut = await page.evaluate<string[]>(CUT_OFF);
      left.push(...cut.map((text) => `${name} ${path}, cut off: ${text}`));
    };
    await eachPage(manicule, look);
    await eachOdd(manicule, look);
    await takeLanguageShots(manicule, name, SHOTS);
    await manicule.close();
  }
  expect(left).toEqual([]);
});
