import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  addTag,
  closeEditor,
  NOTE_FIELD,
  noteIn,
  openEditor,
  pressButton,
  savedSaid,
  tagsIn,
  writeNote,
} from '../../scripts/driver/editor.ts';
import { markSays, marksShown } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import { dailyPapers } from '../../scripts/sample/huggingface.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';

const LISTING = SAMPLE_ADDRESSES.huggingface;

interface Spying {
  readonly spied: string[];
  readonly roots: unknown[];
  readonly internals: ElementInternals[];
}

/**
 * The first script of its page: listens to everything there is, takes our elements' names for classes of its own, and
 * takes note of each shadow root that comes its way.
 */
function spy(): void {
  const spied: string[] = [];
  const roots: unknown[] = [];
  const internals: ElementInternals[] = [];
  Object.assign(window, { spied, roots, internals });
  const types = new Set(['focusin', 'focusout', 'textInput', 'DOMActivate', 'compositionstart', 'compositionupdate']);
  for (const source of [window, document, HTMLElement.prototype, SVGElement.prototype]) {
    for (const name in source) if (name.startsWith('on')) types.add(name.slice(2));
  }
  const hear = (event: Event) => {
    const target = event.target instanceof Element ? event.target.localName : '';
    const words = 'key' in event ? event.key : 'data' in event ? event.data : '';
    if (target.startsWith('manicule-') && !/(?:enter|leave|toggle)$/.test(event.type))
      spied.push(`${event.type} ${words}`);
  };
  for (const type of types) {
    for (const source of [window, document]) {
      source.addEventListener(type, hear, true);
      source.addEventListener(type, hear);
    }
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  for (const name of ['manicule-mark', 'manicule-editor']) {
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          internals.push(this.attachInternals());
        }
      },
    );
  }
}

const hostilePages = {
  [LISTING]: () => dailyPapers().replace('<meta charset="utf-8">', `<meta charset="utf-8"><script>(${spy})()</script>`),
};

async function openHostile() {
  const tab = await (await openManicule({ pages: hostilePages })).visit(LISTING);
  await marksShown(tab.page, SAMPLE_PAPERS.length);
  return tab;
}

const learned = (page: Page) =>
  page.evaluate(() => {
    const { spied, roots, internals } = window as unknown as Spying;
    const found = internals.map(({ shadowRoot }) => shadowRoot).filter((root) => root !== null);
    return { spied: [...new Set(spied)], upgraded: internals.length > 0, roots: roots.length + found.length };
  });

test('a page learns nothing of what its reader does, however it listens', async () => {
  const { page, reader } = await openHostile();
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'private');
  await pressButton(reader, 'Reading');
  await writeNote(reader, 'Typed. ');
  await page.keyboard.insertText('Pasted 中文 🎉. ');
  await reader.session.send('Input.imeSetComposition', { text: 'かな', selectionStart: 2, selectionEnd: 2 });
  await reader.session.send('Input.insertText', { text: '仮名' });
  await reader.press('Control+A');
  await reader.press('Control+C');
  await reader.press('Control+Z');
  await reader.press('Control+Y');
  await savedSaid(reader);
  expect(await noteIn(reader)).toBe('Typed. Pasted 中文 🎉. 仮名');
  await closeEditor(reader, LOSSLESS);
  await markSays(reader, LOSSLESS, /^Saved, reading, tag private, has a note/);
  expect(await learned(page)).toEqual({ spied: [], upgraded: true, roots: 0 });
});

test('a page cannot write in its reader’s name', async () => {
  const { page, reader } = await openHostile();
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'mine');
  await writeNote(reader, 'My words.');
  await savedSaid(reader);
  await page.evaluate(() => {
    document.execCommand('insertText', false, 'Its words.');
    document.execCommand('selectAll');
    document.execCommand('delete');
  });
  await reader.type(' And more.');
  await until('my words', async () => /And more\.$/.test(await noteIn(reader)));
  expect(await noteIn(reader)).toBe('My words. And more.');
  expect(await tagsIn(reader)).toEqual(['mine']);
});

test('a page cannot find its reader’s words on a mark', async () => {
  const { page, reader } = await openHostile();
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'sesquipedalian');
  await writeNote(reader, 'Antidisestablishment');
  await savedSaid(reader);
  await closeEditor(reader, LOSSLESS);
  await markSays(reader, LOSSLESS, /tag sesquipedalian/);
  const found = await page.evaluate(() => {
    const find = (words: string) => (window as unknown as { find: (words: string) => boolean }).find(words);
    getSelection()?.selectAllChildren(document.body);
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    return {
      found: ['Daily Papers', 'sesquipedalian', 'Antidisestablishment'].filter(find),
      text: /sesqui|Antidis/.test(selected + document.body.innerText + document.documentElement.outerHTML),
    };
  });
  expect(found).toEqual({ found: ['Daily Papers'], text: false });
});

test('marks that a page forges are taken away', async () => {
  const { page } = await openHostile();
  await page.evaluate(() => {
    for (let i = 0; i < 200; i++) document.body.append(document.createElement('manicule-mark'));
  });
  await marksShown(page, SAMPLE_PAPERS.length);
});

test('a page that takes every mark away is not fought for ever', async () => {
  const { page } = await openHostile();
  await page.evaluate(() => {
    const removed = { times: 0 };
    Object.assign(window, { removed });
    const remove = () => {
      for (const mark of document.querySelectorAll('manicule-mark')) {
        mark.remove();
        removed.times++;
      }
    };
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
    remove();
  });
  const times = () => page.evaluate(() => (window as unknown as { removed: { times: number } }).removed.times);
  await until('marks that come back', async () => (await times()) > SAMPLE_PAPERS.length);
  let last = -1;
  await until('peace', async () => {
    const before = last;
    last = await times();
    await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return last === before && (await times()) === last;
  });
  expect(last).toBeLessThan(SAMPLE_PAPERS.length * 20);
});

test('an editor that a page hides or removes comes back with what was written', async () => {
  const { page, reader } = await openHostile();
  await openEditor(reader, LOSSLESS);
  await writeNote(reader, 'Still here.');
  await page.evaluate(() => document.querySelector<HTMLElement>('manicule-editor')?.hidePopover());
  await reader.see(NOTE_FIELD);
  await page.evaluate(() => document.querySelector('manicule-editor')?.remove());
  await until('the editor', async () => (await page.locator('manicule-editor').count()) === 1);
  expect(await noteIn(reader)).toBe('Still here.');
});
