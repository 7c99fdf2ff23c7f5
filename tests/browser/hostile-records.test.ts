import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { makeTag, tagKey } from '../../papers/tag.ts';
import { noteIn, openEditor } from '../../scripts/driver/editor.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { ids, inventedPaper, inventedRecord } from '../support/invented.ts';
import { rounds, tell } from '../trust/rounds.ts';
import { CANARY, EVIL, VECTORS } from '../trust/xss.ts';
import { type Manicule, newProfile, openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';
import { stockedPage } from './stocked.ts';

/** In each record, one vector for its title and so many for each of its other fields. */
const IN_EACH = 12;
const SHOWN = rounds(12, VECTORS.length / IN_EACH);

/** What none of our texts makes, but markup in them would. */
const MARKUP = [
  ...['script:not([src])', 'iframe', 'object', 'embed', 'base', 'form[action]', `[src*="${EVIL}"]`, 'img[src="x"]'],
  ...[`link[href*="${EVIL}"]`, 'meta[http-equiv=refresh]', 'a[href^="javascript:" i]', 'a[href^="data:" i]'],
  ...['onerror', 'onload', 'onfocus', 'ontoggle', 'onbegin', 'onclick'].map((name) => `[${name}]`),
].join();

const vectorsAt = (at: number) => Array.from({ length: IN_EACH }, (_, n) => VECTORS[(at + n) % VECTORS.length] ?? '');
const tagsAt = (at: number) => {
  const tags = vectorsAt(at).map((vector) => makeTag(vector.replaceAll(/[\s\0]+/g, ' ').slice(0, 100)));
  const some = tags.filter((tag) => tag !== null);
  return some.filter((tag, n) => some.findIndex((other) => tagKey(other) === tagKey(tag)) === n);
};

function hostile(at: number, over: Partial<SavedPaper['paper']> = {}): SavedPaper {
  const vectors = vectorsAt(at);
  const [title = ''] = vectors;
  return inventedRecord({
    key: `hostile-${at}-${over.ids?.[0] ?? ''}` as RecordKey,
    paper: inventedPaper({
      title: `${title} ${at}`,
      authors: vectors,
      abstract: vectors.join(' '),
      venue: title,
      ids: [],
      url: `https://example.org/${at}?${encodeURIComponent(title)}#"><script>alert(1)</script>`,
      ...over,
    }),
    annotation: { tags: tagsAt(at), note: vectors.join('\n\n'), status: 'to-read', starred: false },
  });
}

/** Two that may be one, for the view of pairs. */
const twins = ['10.1234/one', '10.1234/two'].map((doi) =>
  hostile(4, { title: `${VECTORS[4]} of the marsh`, ids: ids(doi) }),
);
/** What the sample's first card shows. */
const carded = hostile(0, { title: LOSSLESS, ids: ids(`arxiv:${SAMPLE_PAPERS[0]?.id}`) });

test('five hundred vectors in every field run nowhere, call nobody and are markup nowhere', async () => {
  expect(VECTORS.length).toBeGreaterThanOrEqual(500);
  const profile = await newProfile();
  const manicule = await openManicule({ profile });
  const heard = listen(manicule);
  const records = VECTORS.map((_, at) => hostile(at));
  const popup = await stockedPage(manicule, [...records, ...twins, carded]);
  await popup.getByRole('searchbox').fill('script alert');
  await popup.getByRole('heading', { level: 2 }).first().waitFor();
  await expectPlain(popup);

  const page = await manicule.ownPage('library.html');
  const list = page.getByRole('listbox', { name: 'Papers' });
  await list.getByRole('option').first().waitFor();
  await expectPlain(page);
  await list.focus();
  for (let at = 0; at < SHOWN; at++) {
    const { key } = records[at * IN_EACH] as SavedPaper;
    await page.evaluate(`location.hash = ${JSON.stringify(`#papers?paper=${encodeURIComponent(key)}`)}`);
    await page.locator('.markdown').first().filter({ hasText: /\S/ }).waitFor();
    await expectPlain(page);
  }
  for (const view of ['duplicates', 'reading', 'tags', 'trash', 'export', 'papers?q=onerror']) {
    await page.evaluate(`location.hash = ${JSON.stringify(`#${view}`)}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    if (view === 'duplicates') await page.getByRole('article').first().waitFor();
    await expectPlain(page);
  }

  const exported = await openExported(page, profile);
  await expectPlain(exported);
  expect(await exported.locator('body').innerText()).toContain('<script>');

  const { page: listing, reader } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  await openEditor(reader, LOSSLESS);
  expect(await noteIn(reader)).toContain('onerror');
  for (const each of manicule.context.pages()) expect(await each.evaluate(`window.${CANARY} ?? null`)).toBe(null);
  await listing.close();
  expect(heard).toEqual([]);
  expect(manicule.asked.filter((url) => url.startsWith(EVIL))).toEqual([]);
  tell({ fault: 'a script in every field of a paper', rounds: SHOWN * IN_EACH, lost: 0, leaked: 0 });
}, 600_000);

/** Dialogs, and what the browser says of scripts that it kept from running. */
function listen({ context }: Manicule): readonly string[] {
  const heard: string[] = [];
  const hear = (page: Page) => {
    page.on('dialog', (dialog) => {
      heard.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (/content security policy|refused to/i.test(message.text())) heard.push(message.text());
    });
  };
  context.pages().forEach(hear);
  context.on('page', hear);
  return heard;
}

async function expectPlain(page: Page): Promise<void> {
  const found = await page.evaluate<readonly string[]>(
    `[...document.querySelectorAll(${JSON.stringify(MARKUP)})].map((element) => element.outerHTML.slice(0, 200))`,
  );
  expect(found).toEqual([]);
  expect(await page.evaluate(`window.${CANARY} ?? null`)).toBe(null);
}

/** The library as HTML, opened as a reader opens a file. */
async function openExported(page: Page, folder: string): Promise<Page> {
  await page.evaluate(`location.hash = '#export'`);
  await page.getByRole('radio', { name: 'HTML' }).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save [\d,]+ papers as a file$/ }).click();
  const file = join(folder, 'exported.html');
  await writeFile(file, await readFile(await (await downloading).path()));
  const opened = await page.context().newPage();
  await opened.goto(pathToFileURL(file).href);
  return opened;
}
