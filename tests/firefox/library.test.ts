import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { papersInWords } from '../../components/popup/sentences.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import { ROOT } from '../../scripts/build.ts';
import { driveIn } from '../../scripts/demo/language-shots.ts';
import { until } from '../../scripts/driver/until.ts';
import { say } from '../../words/say.ts';
import { CUT_OFF, OUTSIDE } from '../browser/outside.ts';
import { LOSSLESS } from '../browser/papers.ts';
import { backupOf, longShelf, shelf } from '../support/shelf.ts';
import { type FirefoxManicule, type FirefoxTab, newFirefoxProfile, openFirefox } from './harness.ts';

const SHOTS = join(ROOT, 'test-output', 'firefox');
/** The views of the library's page, and what shows that all of one is there. */
const VIEWS = {
  papers: '.row',
  tags: '.plain-hue',
  duplicates: 'h1',
  reading: 'h1',
  trash: 'h1',
  import: 'input[type=file]',
  export: 'input[type=radio]',
  backup: 'input[type=number], select',
  settings: '.plain-sites li',
};
const MANY = 4000;
const NOTHING = say('inOut.nothingToImport');
/** What the preview of so many new papers offers: none of them is there. */
const WHOLE = say('inOut.importPapers', { papers: papersInWords(MANY) });
/** What Firefox for Android gives a page. */
const WIDTHS = [360, 412];

/** In one order, without the moment at which an import changed them. */
function compared(records: readonly SavedPaper[]) {
  return records.map(({ changedAt, ...saved }) => saved).toSorted((a, b) => a.key.localeCompare(b.key));
}

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'manicule-files-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** Chooses a backup on the library's page, and begins to import it. */
async function beginImport(firefox: FirefoxManicule, file: string, papers: number) {
  const page = await firefox.ownPage('library.html#import');
  await page.reader.see({ role: 'heading', name: say('common.import') });
  await page.choose(file);
  await page.reader.clickOn({ role: 'button', name: say('inOut.importPapers', { papers: papersInWords(papers) }) });
  return page;
}

/** Saves the whole library as JSON, and answers with the records in the file. */
async function savedRecords(firefox: FirefoxManicule, downloads: string, papers: number): Promise<SavedPaper[]> {
  const { reader } = await firefox.ownPage('library.html#export');
  await reader.clickOn({ role: 'radio', name: /^JSON/ });
  await reader.clickOn({ role: 'button', name: say('inOut.saveAsFile', { papers: papersInWords(papers) }) });
  const name = await until(
    'the file',
    async () => (await readdir(downloads)).find((each) => /\.json$/.test(each)) ?? null,
  );
  const text = await until('its content', async () => (await readFile(join(downloads, name), 'utf8')) || null);
  return JSON.parse(text).papers;
}

afterEach(() => driveIn('en'));

test('a backup goes in, is searched, goes out, and is the same in another Firefox, at a telephone’s width', async () => {
  const papers = shelf();
  const file = join(await folder(), 'backup.json');
  await writeFile(file, backupOf(papers).text);
  const downloads = await folder();
  const firefox = await openFirefox({ profile: await newFirefoxProfile(downloads) });
  const taken = await beginImport(firefox, file, papers.length);
  await taken.reader.see({ role: 'button', name: say('inOut.importElse') });
  const library = await firefox.ownPage('library.html');
  await library.reader.fill({ role: 'searchbox' }, 'lossles draf');
  const rows = () =>
    library.evaluate<string[]>('[...document.querySelectorAll(".row-title")].map((row) => row.textContent)');
  await until(
    'the best match first',
    async () => (await rows())[0] === LOSSLESS && (await rows()).length < papers.length,
  );
  const out = await savedRecords(firefox, downloads, papers.length);
  expect(compared(out)).toEqual(compared(papers));
  await firefox.kill();

  driveIn('de');
  const again = await folder();
  const german = await openFirefox({ profile: await newFirefoxProfile(again), language: 'de' });
  const back = await beginImport(german, join(downloads, (await readdir(downloads))[0] ?? ''), papers.length);
  await back.reader.see({ role: 'button', name: say('inOut.importElse') });
  expect(compared(await savedRecords(german, again, papers.length))).toEqual(compared(papers));
  expect(await cutOff(german)).toEqual([]);
});

/** What leaves the window, or its own box, on the pages of ours as wide as a telephone. */
async function cutOff(firefox: FirefoxManicule): Promise<readonly string[]> {
  const found: string[] = [];
  const popup = await firefox.ownPage('popup.html');
  const library = await firefox.ownPage('library.html');
  const look = async (page: FirefoxTab, name: string) => {
    const wrong = await page.evaluate<string[]>(`[...new Set([...${OUTSIDE}, ...${CUT_OFF}])]`);
    found.push(...wrong.map((each) => `${name}: ${each}`));
    await page.picture(join(SHOTS, `${name}.png`));
  };
  await popup.reader.see({ role: 'link', name: LOSSLESS });
  for (const width of WIDTHS) {
    await popup.setSize(width, 780);
    await look(popup, `popup-${width}`);
    await library.setSize(width, 780);
    for (const [view, content] of Object.entries(VIEWS)) {
      await library.evaluate(`void (location.hash = '#${view}')`);
      const shown = `nav a[href="#${view}"][aria-current]`;
      const parts = [shown, `main ${content}`].map((each) => JSON.stringify(each));
      const isThere = `innerWidth === ${width} && [${parts}].every((each) => document.querySelector(each))`;
      await until(view, () => library.evaluate<boolean>(isThere));
      await look(library, `${view}-${width}`);
    }
  }
  return found;
}

test('an import in whose midst Firefox is killed is there whole or not at all, and is done again', async () => {
  const file = join(await folder(), 'many.json');
  await writeFile(file, backupOf(longShelf(MANY)).text);
  const profile = await newFirefoxProfile();
  const first = await openFirefox({ profile });
  const { reader } = await beginImport(first, file, MANY);
  await reader.see({ role: 'StaticText', name: /^Importing/ });
  await first.kill();

  const second = await openFirefox({ profile });
  const page = await second.ownPage('library.html#import');
  await page.reader.see({ role: 'heading', name: say('common.import') });
  await page.choose(file);
  const outcome = await page.reader.see({ role: 'button', name: new RegExp(`^(?:${WHOLE}|${NOTHING})$`) });
  if (outcome.name !== WHOLE) return;
  await page.reader.clickOn({ role: 'button', name: WHOLE });
  await page.reader.see({ role: 'button', name: say('inOut.importElse') });
});
