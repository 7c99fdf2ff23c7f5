import { expect, test } from 'vitest';
import { addTag, noteIn, openEditor, savedSaid, tagsIn, writeNote } from '../../scripts/driver/editor.ts';
import { markSays, marksShown } from '../../scripts/driver/marks.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { openManicule } from './harness.ts';
import { BENCHMARKS, LOSSLESS } from './papers.ts';

const LISTING = SAMPLE_ADDRESSES.huggingface;

test('a page that is open while the extension is updated works on, with one mark a card', async () => {
  const manicule = await openManicule();
  const { page, reader } = await manicule.visit(LISTING);
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'decoding');
  await savedSaid(reader);
  await reader.press('Escape');

  await manicule.reloadExtension();
  await marksShown(page, SAMPLE_PAPERS.length);
  await markSays(reader, LOSSLESS, /^Saved, tag decoding/);
  await openEditor(reader, BENCHMARKS);
  await addTag(reader, 'after the update');
  await savedSaid(reader);
  expect(await tagsIn(reader)).toEqual(['after the update']);
  await marksShown(page, SAMPLE_PAPERS.length);
});

test('words that the extension’s update left no time to save stay on the screen', async () => {
  const manicule = await openManicule();
  const { reader } = await manicule.visit(LISTING);
  await openEditor(reader, LOSSLESS);
  await writeNote(reader, 'Before.');
  await savedSaid(reader);

  const typing = reader.type(' And while it was updated.');
  await manicule.reloadExtension();
  await typing;
  await reader.see({ role: 'alert' });
  expect(await noteIn(reader)).toBe('Before. And while it was updated.');
});
