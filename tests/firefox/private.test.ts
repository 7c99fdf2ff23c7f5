import { expect, test } from 'vitest';
import { addTag, closeEditor, openEditor, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { dailyPapers } from '../../scripts/sample/huggingface.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { LOSSLESS } from '../browser/papers.ts';
import { openFirefox } from './harness.ts';

const LISTING = SAMPLE_ADDRESSES.huggingface;

/** A page that listens as early and as closely as a page can: first thing in its head, on window, in capture. */
const LISTENING = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'focusin'])
    window.addEventListener(type, (event) => window.heard.push(type + ' ' + (event.key ?? event.data ?? '')), true);
</script>`;

test('the page hears nothing of what is typed in the editor, looks into nothing, and hears what is typed in the page', async () => {
  const html = dailyPapers().replace('<meta charset="utf-8">', `<meta charset="utf-8">${LISTENING}`);
  const firefox = await openFirefox({ pages: { [LISTING]: () => html } });
  const { reader, evaluate } = await firefox.visit(LISTING);
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'private');
  await writeNote(reader, 'Nobody’s business: j, k, /, ?');
  await savedSaid(reader);
  await closeEditor(reader, LOSSLESS);
  expect(await evaluate('window.heard.filter((what) => !what.startsWith("focusin"))')).toEqual([]);
  expect(
    await evaluate(
      `[...document.querySelectorAll('manicule-mark')].every((mark) => !mark.shadowRoot && !mark.textContent)`,
    ),
  ).toBe(true);

  await evaluate('document.querySelector("input[type=search]").focus()');
  await reader.type('x');
  expect(await evaluate('window.heard')).toContain('keydown x');
});
