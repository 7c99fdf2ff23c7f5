import { expect, test } from 'vitest';
import { addTag, closeEditor, openEditor, pressButton, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { markSays, marksShown } from '../../scripts/driver/marks.ts';
import { dailyPapers } from '../../scripts/sample/huggingface.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { openManicule } from './harness.ts';
import { BENCHMARKS, LOSSLESS } from './papers.ts';

const LISTING = SAMPLE_ADDRESSES.huggingface;

/** A page that listens as early and as closely as a page can: first thing in its head, on window, in capture. */
const LISTENING = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'compositionstart'])
    window.addEventListener(type, (event) => window.heard.push(type + ' ' + (event.key ?? event.data ?? '')), true);
</script>`;

const listeningPages = {
  [LISTING]: () => dailyPapers().replace('<meta charset="utf-8">', `<meta charset="utf-8">${LISTENING}`),
};

const heard = () => (window as unknown as { heard: string[] }).heard;

test('the page’s own listeners hear nothing of what is typed in the editor, and all that is typed in the page', async () => {
  const { page, reader } = await (await openManicule({ pages: listeningPages })).visit(LISTING);
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'private');
  await writeNote(reader, 'Nobody’s business: j, k, /, ?');
  await reader.press('Control+A');
  await reader.press('Backspace');
  await reader.press('Tab');
  await savedSaid(reader);
  await closeEditor(reader, LOSSLESS);
  expect(await page.evaluate(heard)).toEqual([]);

  await page.locator('input[type=search]').click();
  await page.keyboard.type('x');
  expect(await page.evaluate(heard)).toContain('keydown x');
});

test('clicks and keys that a script makes do nothing', async () => {
  const { page, reader } = await (await openManicule()).visit(LISTING);
  await marksShown(page, SAMPLE_PAPERS.length);
  await page.evaluate(() => {
    const opened: string[] = [];
    Object.assign(window, { opened });
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      opened.push(...added.map(({ nodeName }) => nodeName).filter((name) => name === 'MANICULE-EDITOR'));
    }).observe(document, { childList: true, subtree: true });
    for (const mark of document.querySelectorAll<HTMLElement>('manicule-mark')) {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const at = {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: 1,
        clientX: x + width / 2,
        clientY: y + height / 2,
      };
      for (const target of [mark, document.elementFromPoint(at.clientX, at.clientY)]) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
          target?.dispatchEvent(new MouseEvent(type, at));
        for (const type of ['keydown', 'keyup'])
          target?.dispatchEvent(new KeyboardEvent(type, { ...at, key: 'Enter', code: 'Enter' }));
      }
      mark.focus();
      mark.click();
    }
  });
  // A real click afterwards opens its own editor, and that one only.
  await openEditor(reader, BENCHMARKS);
  expect(await page.evaluate(() => (window as unknown as { opened: string[] }).opened)).toHaveLength(1);
  await pressButton(reader, 'Star');
  await savedSaid(reader);
  await markSays(reader, BENCHMARKS, /^Saved, starred/);
  expect(await reader.all({ role: 'button', name: /^Saved/ })).toHaveLength(1);
});

test('a page cannot look into a mark', async () => {
  const { page } = await (await openManicule()).visit(LISTING);
  await marksShown(page, SAMPLE_PAPERS.length);
  const seen = await page
    .locator('manicule-mark')
    .evaluateAll((marks) => marks.map((mark) => [mark.shadowRoot, mark.childNodes.length, mark.textContent]));
  expect(seen).toEqual(SAMPLE_PAPERS.map(() => [null, 0, '']));
});
