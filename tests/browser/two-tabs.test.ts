import { expect, test } from 'vitest';
import {
  addTag,
  closeEditor,
  noteIn,
  openEditor,
  pressButton,
  savedSaid,
  tagsIn,
  writeNote,
} from '../../scripts/driver/editor.ts';
import { markSays } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { openManicule } from './harness.ts';
import { LIBRARIANS, LOSSLESS } from './papers.ts';

const { huggingface, arxiv } = SAMPLE_ADDRESSES;
const A_SECOND = 1_000;

test('a change in one tab appears in the other within a second', async () => {
  const manicule = await openManicule();
  const other = await manicule.visit(arxiv);
  const one = await manicule.visit(huggingface);
  await markSays(other.reader, LOSSLESS, /^Not saved/);
  await openEditor(one.reader, LOSSLESS);
  await addTag(one.reader, 'decoding');
  await savedSaid(one.reader);
  await markSays(other.reader, LOSSLESS, /^Saved, tag decoding\. /, A_SECOND);

  await one.reader.clickOn({ role: 'button', name: 'Remove tag decoding' });
  await pressButton(one.reader, 'Star');
  await savedSaid(one.reader);
  await markSays(other.reader, LOSSLESS, /^Saved, starred\. /, A_SECOND);
});

test('edits of different fields in two open editors are both kept', async () => {
  const manicule = await openManicule();
  const one = await manicule.visit(huggingface);
  const other = await manicule.visit(arxiv);
  await openEditor(one.reader, LIBRARIANS);
  await openEditor(other.reader, LIBRARIANS);

  await writeNote(one.reader, 'Margins from near misses.');
  await addTag(other.reader, 'retrieval');
  await savedSaid(one.reader);
  await savedSaid(other.reader);

  for (const { reader } of [one, other]) {
    await until('both edits', async () => {
      const tags = await tagsIn(reader);
      return tags.length === 1 && (await noteIn(reader)) === 'Margins from near misses.';
    });
    expect(await tagsIn(reader)).toEqual(['retrieval']);
    await closeEditor(reader, LIBRARIANS);
    await markSays(reader, LIBRARIANS, /^Saved, tag retrieval, has a note/);
  }
});
