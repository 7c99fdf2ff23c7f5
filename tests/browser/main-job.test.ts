import { expect, test } from 'vitest';
import { addTag, noteIn, openEditor, pressButton, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { markSays, marksShown } from '../../scripts/driver/marks.ts';
import { exportAs, importFile } from '../../scripts/driver/own-page.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { newProfile, openManicule } from './harness.ts';
import { BENCHMARKS, LOSSLESS } from './papers.ts';

const LISTING = SAMPLE_ADDRESSES.huggingface;
const NOTE = 'Drafts with its **own** layers.\n\n- batching?\n- “quotes”, émigrés, 漢字';

/** All that a backup says of its papers, but for when each last changed: to the library that takes it in, that is now. */
function papersIn(backup: string): unknown {
  const { papers } = JSON.parse(backup) as { papers: readonly { readonly changedAt: unknown }[] };
  return papers.map(({ changedAt: _, ...paper }) => paper);
}

test('mark, tag, note, close, reopen, find by half a misspelt word, edit, export, import elsewhere', async () => {
  const profile = await newProfile();
  const first = await openManicule({ profile });
  const { page, reader } = await first.visit(LISTING);
  await marksShown(page, SAMPLE_PAPERS.length);
  await markSays(reader, LOSSLESS, /^Not saved/);
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'speculative decoding');
  await addTag(reader, 'to cite');
  await pressButton(reader, 'Reading');
  await writeNote(reader, NOTE);
  await savedSaid(reader);
  await reader.press('Escape');
  await openEditor(reader, BENCHMARKS);
  await pressButton(reader, 'Star');
  await savedSaid(reader);
  await first.close();

  const second = await openManicule({ profile });
  const later = await second.visit(LISTING);
  await markSays(later.reader, LOSSLESS, /^Saved, reading, tags speculative decoding, to cite, has a note/);
  const popup = await second.popup(later.page);
  await popup.type('lossles draf');
  await popup.gone({ role: 'link', name: BENCHMARKS });
  await popup.see({ role: 'link', name: LOSSLESS }); // not before: while a new index is read there is nothing for a moment
  await popup.press('ArrowDown');
  await popup.press('e');
  expect(await noteIn(popup)).toBe(NOTE);
  await addTag(popup, 'found again');
  await savedSaid(popup);
  await markSays(later.reader, LOSSLESS, /tags speculative decoding, to cite, found again/);
  await popup.close();

  const own = await second.ownPage();
  const backup = await exportAs(own, /^JSON/);
  const markdown = await exportAs(own, 'Markdown');
  expect(markdown.text).toContain(NOTE);
  for (const words of [LOSSLESS, 'found again', BENCHMARKS]) expect(markdown.text).toContain(words);

  const elsewhere = await openManicule();
  const empty = await elsewhere.ownPage();
  expect(await importFile(empty, backup)).toBe('2 papers added.');
  expect(await importFile(empty, backup)).toBe('Nothing was new: 2 already here.');
  expect(papersIn((await exportAs(empty, /^JSON/)).text)).toEqual(papersIn(backup.text));
  const there = await elsewhere.visit(LISTING);
  await markSays(
    there.reader,
    LOSSLESS,
    /^Saved, reading, tags speculative decoding, to cite, found again, has a note/,
  );
});
