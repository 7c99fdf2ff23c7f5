import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { countMarks, markSays, marksShown } from '../../scripts/driver/marks.ts';
import { buttonSays } from '../../scripts/driver/toolbar.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES, SAMPLE_PAGES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { type Manicule, openManicule } from './harness.ts';
import { COUNT } from './list.ts';
import { LOSSLESS } from './papers.ts';

// Of a site of ours, whose tabs the test may ask for; no list. On others the click itself lets the extension look at the page.
const BLOG = 'https://arxiv.org/reading';
const LINK = `https://arxiv.org/abs/${SAMPLE_PAPERS[0]?.id}`;
const PDF = `https://arxiv.org/pdf/${SAMPLE_PAPERS[1]?.id}`;
const FIXTURE = join(ROOT, 'tests/fixtures/sites/arxiv/abstract');
const ABSTRACT = { url: JSON.parse(readFileSync(`${FIXTURE}.json`, 'utf8')).url as string };
const pages = {
  [ABSTRACT.url]: () => readFileSync(`${FIXTURE}.html`, 'utf8'),
  ...SAMPLE_PAGES,
  [BLOG]: () => `<!doctype html><title>Reading</title><p><a href="${LINK}">that paper on drafting</a>`,
  [PDF]: () => '<!doctype html><title>benchmarks.pdf</title>',
};

/** Has the browser tell of a click in the context menu, which no driver can reach. */
async function chooses({ context }: Manicule, menuItemId: string, on: string, linkUrl?: string): Promise<void> {
  await context.serviceWorkers()[0]?.evaluate(
    async ({ menuItemId, on, linkUrl }) => {
      const { tabs, contextMenus } = (globalThis as unknown as { chrome: Browser }).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === on);
      contextMenus.onClicked.dispatch({ menuItemId, linkUrl, editable: false, pageUrl: on }, tab);
    },
    { menuItemId, on, linkUrl },
  );
}

interface Browser {
  readonly tabs: { readonly query: (of: object) => Promise<readonly { readonly url?: string }[]> };
  readonly commands: { readonly onCommand: { readonly dispatch: (...args: unknown[]) => void } };
  readonly contextMenus: { readonly onClicked: { readonly dispatch: (...args: unknown[]) => void } };
}

test('a paper is saved from a link with the link’s words, named by the first card that shows it, and not saved after all', async () => {
  const manicule = await openManicule({ pages });
  const { page } = await manicule.visit(BLOG);
  await chooses(manicule, 'save-link', BLOG, LINK);
  await buttonSays(manicule, page, '✓');
  const library = await manicule.ownPage('library.html');
  await library.getByText('that paper on drafting').first().waitFor();
  expect(manicule.asked.filter((url) => url === LINK)).toEqual([]);
  const list = await manicule.visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(list.page, COUNT);
  await markSays(list.reader, LOSSLESS, /^Saved\. /);
  await library.bringToFront();
  await library.getByText(LOSSLESS).first().waitFor();
  await page.bringToFront();
  await chooses(manicule, 'undo-save', BLOG);
  await markSays(list.reader, LOSSLESS, /^Not saved\. /);
  expect(await countMarks(page), 'on a page that is no list, of a host that has some').toBe(0);
});

test('a link that leads to no paper is said to be none', async () => {
  const manicule = await openManicule({ pages });
  const { page } = await manicule.visit(BLOG);
  await chooses(manicule, 'save-link', BLOG, 'https://blog.example.org/about');
  await buttonSays(manicule, page, '?');
});

test('what there is no room for is said on the button, and can be chosen again', async () => {
  const manicule = await openManicule({ pages });
  const { page } = await manicule.visit(BLOG);
  const [worker] = manicule.context.serviceWorkers();
  await worker?.evaluate(`
    globalThis.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); };
  `);
  await chooses(manicule, 'save-link', BLOG, LINK);
  expect((await buttonSays(manicule, page, '✗')).title).toMatch(/^The disk is full, so this was not saved/);
  await worker?.evaluate('IDBObjectStore.prototype.put = globalThis.put');
  await chooses(manicule, 'save-link', BLOG, LINK);
  await buttonSays(manicule, page, '✓');
});

test('what is selected on a card is quoted from the menu', async () => {
  const manicule = await openManicule({ pages });
  const { page, reader } = await manicule.visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(page, COUNT);
  await page.evaluate(() => {
    const text = document.querySelector('dd p')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 20);
  });
  await chooses(manicule, 'quote', SAMPLE_ADDRESSES.arxiv);
  await markSays(reader, LOSSLESS, /^Saved, has a note\. /);
});

test('the shortcut saves the paper of a page: on its card, or by the address of its PDF', async () => {
  const manicule = await openManicule({ pages });
  const { page, reader } = await manicule.visit(ABSTRACT.url);
  await marksShown(page, 1);
  await pressesShortcut(manicule);
  await until(
    'it is saved',
    async () => (await reader.all({ role: 'button', name: /^Saved\. Annotate/ })).length === 1,
  );
  await until('focus', () => page.evaluate(() => document.activeElement?.localName === 'manicule-mark'));
  await reader.press('u');
  await until('undone', async () => (await reader.all({ role: 'button', name: /^Not saved\. / })).length === 1);
  const pdf = await manicule.visit(PDF);
  await pressesShortcut(manicule);
  await buttonSays(manicule, pdf.page, '✓');
  const library = await manicule.ownPage('library.html');
  await library.getByText('benchmarks.pdf').first().waitFor();
});

/** As the browser tells of it: with the tab that is in front. */
async function pressesShortcut({ context }: Manicule): Promise<void> {
  await context.serviceWorkers()[0]?.evaluate(async () => {
    const { commands, tabs } = (globalThis as unknown as { chrome: Browser }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch('save-page', tab);
  });
}

test('the shortcut for the paper of a page is among those of the browser', async () => {
  const manicule = await openManicule({ pages });
  const settings = await manicule.ownPage('library.html#settings');
  await until('the shortcut', () => settings.getByText('Save the paper of this page').isVisible());
});
