import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeEditor, savedSaid } from '../../scripts/driver/editor.ts';
import { marksShown } from '../../scripts/driver/marks.ts';
import type { ChromiumReader } from '../../scripts/driver/page-reader.ts';
import { until } from '../../scripts/driver/until.ts';
import { type Capture, captures } from './captures.ts';
import { type Manicule, newProfile, openManicule, type Tab } from './harness.ts';

/** Pictures of each step, for whoever wants to see it; not kept. */
const PICTURES = resolve(import.meta.dirname, '../../test-output/two-mornings');
const DAY = 86_400_000;
/** Where the papers of the second morning that nobody saw before stand. */
const RENEWED = [3, 11, 20];

interface Plan {
  readonly file: string;
  /** Saved pages come without their style sheets: as much of a look, one light and one dark, as pictures need. */
  readonly look: string;
  /** A card's elements begin with one of these. */
  readonly card: string;
  readonly title: string;
  /** Places of what is kept, each with its tag. */
  readonly kept: ReadonlyMap<number, string>;
  readonly dismissed: readonly number[];
  /** Where words of the abstract are quoted. */
  readonly quoted: number | null;
}

const PLANS: readonly Plan[] = [
  {
    file: 'huggingface/daily-2026-07-02.html',
    look: `body { margin: 0 auto; max-width: 1160px; padding: 24px; font: 14px/1.45 sans-serif; color: #e5e7eb; background: #0b0f19 }
a { color: inherit; text-decoration: none } img, video, header, footer, nav, form, input, button, ul { display: none } svg { width: 1em }
:has(> article) { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px } h3 { margin: 4px 0; font-size: 16px }
article { position: relative; padding: 14px; border: 1px solid #1f2937; border-radius: 10px; background: #111827 }`,
    ...{ card: 'article', title: 'h3 a' },
    kept: new Map([
      [0, 'agents'],
      [7, 'vision'],
    ]),
    dismissed: [1, 2, 5, 9],
    quoted: null,
  },
  {
    file: 'arxiv/rendered-new-astro-ph-2023-03-03.html',
    look: `body { margin: 0 auto; max-width: 960px; padding: 24px; font: 14px/1.45 sans-serif; color: #222 }
a { color: #00549c; text-decoration: none } svg, img, header, footer, nav { display: none }
dt { margin-top: 16px } .list-title { font-size: 16px; font-weight: 700 }`,
    ...{ card: '#dlpage dl > dt', title: '.list-title' },
    kept: new Map([
      [0, 'satellites'],
      [12, 'to cite'],
      [40, 'satellites'],
    ]),
    dismissed: [1, 2, 13, 30, 31, 96],
    quoted: 12,
  },
];

test.each(captures('arxiv', 'huggingface').flatMap((capture) => planOf(capture) ?? []))(
  'two mornings with $capture.file, by keys alone',
  async ({ capture, plan }) => {
    const profile = await newProfile();
    const steps = new Steps(capture.file.split('/')[0] ?? '');
    let html = capture.html().replace(/(?=<\/head>)/i, `<style>${plan.look}</style>`);
    const pages = { [capture.url]: () => html };

    const first = await openManicule({ profile, pages });
    await yesterday(first);
    const tab = await first.visit(capture.url);
    await marksShown(tab.page, capture.papers, 60_000);
    await newOnes(tab.reader, capture.papers);
    await steps.picture(tab.page, 'first morning, nothing done');
    await triage(tab, capture.papers, plan, steps);
    await tab.reader.press('u');
    await tab.reader.see({ role: 'StaticText', name: /^Undone/ });
    await steps.picture(tab.page, 'the last dismissal undone');
    await exported(tab, plan, html);
    await steps.picture(tab.page, 'exported');
    await seenByReader(first, tab.page, capture.papers);
    await first.close();

    html = renewed(html, plan);
    const second = await openManicule({ profile, pages });
    const { page, reader } = await second.visit(capture.url);
    await marksShown(page, capture.papers, 60_000);
    await newOnes(reader, RENEWED.length);
    for (const [at, place] of RENEWED.entries()) {
      await reader.press('.');
      await until(`focus on new paper ${at + 1}`, async () => (await placeOfFocus(page)) === place);
      await steps.picture(page, `second morning, new paper ${at + 1}`);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await steps.picture(page, 'second morning, the head of the list');
    const marks = await reader.all({ role: 'button', name: /Annotate “/ });
    const states = (words: RegExp) => marks.filter(({ name }) => words.test(name)).length;
    expect(states(/^Saved, tag /)).toBe(plan.kept.size);
    expect(states(/^Saved, dismissed\. /)).toBe(plan.dismissed.length - 1);
    const popup = await second.popup(page);
    const date = new Date(Date.now() - DAY).getDate();
    await popup.see({ role: 'StaticText', name: new RegExp(`^Last here on .*\\b${date}\\b.*, 3 new\\.$`) });
  },
  400_000,
);

function planOf(capture: Capture): { readonly capture: Capture; readonly plan: Plan } | null {
  const plan = PLANS.find(({ file }) => file === capture.file);
  return plan ? { capture, plan } : null;
}

/** Pictures in order. */
class Steps {
  readonly #of: string;
  #at = 0;

  constructor(of: string) {
    this.#of = of;
    mkdirSync(PICTURES, { recursive: true });
  }

  async picture(page: Page, of: string): Promise<void> {
    const name = `${this.#of} ${String(++this.#at).padStart(2, '0')} ${of}.png`.replaceAll(' ', '-');
    await page.screenshot({ path: resolve(PICTURES, name) });
  }
}

/** The background believes that it is a day earlier than it is. */
async function yesterday({ context }: Manicule): Promise<void> {
  await context.serviceWorkers()[0]?.evaluate((day) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() - day;
  }, DAY);
}

async function newOnes(reader: ChromiumReader, count: number): Promise<void> {
  const look = async () => (await reader.all({ role: 'button', name: / New\. Annotate “/ })).length === count;
  await until(`${count} marks that say new`, look, 30_000);
}

/** The whole list lies before the reader, long enough to have been read. */
async function seenByReader(manicule: Manicule, page: Page, papers: number): Promise<void> {
  const settings = await manicule.ownPage('library.html#settings');
  await page.bringToFront();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1280, height });
  await until(`${papers} papers remembered`, async () => {
    await settings.reload();
    await settings.getByRole('group', { name: 'New on lists' }).waitFor();
    return settings.getByText(`${papers} papers are remembered.`).isVisible();
  });
}

/** Goes through the whole list, as a reader does: on with `j`, and what is to be done to a card while it is there. */
async function triage({ page, reader }: Tab, papers: number, plan: Plan, steps: Steps): Promise<void> {
  for (let at = 0; at < papers; at++) {
    await reader.press('j');
    await until(`focus on card ${at + 1}`, async () => (await placeOfFocus(page)) === at);
    const tag = plan.kept.get(at);
    if (tag !== undefined) await keep(page, reader, tag, steps);
    if (plan.quoted === at) await quote(page, reader, plan, at, steps);
    if (plan.dismissed.includes(at)) await dismiss(page, reader, at, steps);
  }
}

async function keep(page: Page, reader: ChromiumReader, tag: string, steps: Steps): Promise<void> {
  const title = await titleOfFocus(reader);
  await reader.press('s');
  await focusedSays(reader, /^Saved\. /);
  await reader.press('t');
  await until('focus at the tags', async () => {
    const [field] = await reader.all({ role: 'combobox', name: 'Add a tag' });
    return field?.states['focused'] === true;
  });
  await reader.type(tag);
  await reader.press('Enter');
  await savedSaid(reader);
  await steps.picture(page, `tagged ${tag}`);
  await closeEditor(reader, title);
  await focusedSays(reader, new RegExp(`^Saved, tag ${tag}`));
}

async function quote(page: Page, reader: ChromiumReader, { card }: Plan, at: number, steps: Steps): Promise<void> {
  await page.evaluate(
    ([card, at]) => {
      const text = document.querySelectorAll(card)[at]?.nextElementSibling?.querySelector('p')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 80);
    },
    [card, at] as const,
  );
  await reader.press('q');
  await focusedSays(reader, /has a note\. /);
  await steps.picture(page, 'quoted');
}

async function dismiss(page: Page, reader: ChromiumReader, at: number, steps: Steps): Promise<void> {
  await reader.press('x');
  await focusedSays(reader, /^Saved, dismissed\. /);
  await steps.picture(page, `dismissed ${at + 1}`);
}

/** What is kept comes as a file, and nothing else. */
async function exported({ page, reader }: Tab, { kept, dismissed, card, quoted }: Plan, html: string): Promise<void> {
  const downloading = page.waitForEvent('download');
  await reader.press('e');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^manicule-(?:arxiv|huggingface)-\d{4}-\d\d-\d\d\.bib$/);
  const text = await readFile(await download.path(), 'utf8');
  await download.saveAs(resolve(PICTURES, download.suggestedFilename()));
  const ids = idsOn(html, card);
  expect(text.match(/^@\w+\{[^\s,]+,$/gm)).toHaveLength(kept.size);
  for (const [at, tag] of kept) {
    expect(text).toContain(ids[at]);
    expect(text).toContain(tag);
  }
  for (const at of dismissed) expect(text).not.toContain(ids[at]);
  expect(text.match(/^ {2}annote = /gm) ?? []).toHaveLength(quoted === null ? 0 : 1);
}

function idsOn(html: string, card: string): string[] {
  const { document } = new JSDOM(html).window;
  return Array.from(document.querySelectorAll(card), (element) => /\d{4}\.\d{5}/.exec(element.innerHTML)?.[0] ?? '');
}

/** The list as it might be a day later: some of its papers are others. */
function renewed(html: string, { card, title }: Plan): string {
  const dom = new JSDOM(html);
  const cards = dom.window.document.querySelectorAll(card);
  for (const [i, place] of RENEWED.entries()) {
    const element = cards[place];
    const about = element?.querySelector(title) ?? element?.nextElementSibling?.querySelector(title);
    if (!element || !about) throw new Error(`no card ${place}`);
    about.textContent = `Lanterns of the Northern Shore, Part ${i + 1}`;
    const id = /\d{4}\.\d{5}/.exec(element.innerHTML)?.[0] ?? '';
    for (const link of element.querySelectorAll(`a[href*="${id}"]`)) {
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace(id, `2611.9990${i}`));
      if (link.id === id) link.id = `2611.9990${i}`;
    }
  }
  return dom.serialize();
}

function placeOfFocus(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('manicule-mark')].indexOf(document.activeElement as Element),
  );
}

async function focused(reader: ChromiumReader): Promise<string> {
  const marks = await reader.all({ role: 'button', name: /Annotate “/ });
  return marks.find(({ states }) => states['focused'] === true)?.name ?? '';
}

async function focusedSays(reader: ChromiumReader, words: RegExp): Promise<void> {
  await until(`a focused mark that says ${words}`, async () => words.test(await focused(reader)));
}

async function titleOfFocus(reader: ChromiumReader): Promise<string> {
  return /Annotate “(.*)”$/s.exec(await focused(reader))?.[1] ?? '';
}
