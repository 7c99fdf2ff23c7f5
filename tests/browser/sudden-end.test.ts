import { expect, test } from 'vitest';
import { addTag, noteIn, openEditor, savedSaid, tagsIn, writeNote } from '../../scripts/driver/editor.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { newProfile, openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';

const NOTE = 'Eleven layers draft, all of them verify.\nAsk: what of batches?';

test('what was said to be saved outlives a browser that is killed at once', async () => {
  const profile = await newProfile();
  const first = await openManicule({ profile });
  const { reader } = await first.visit(SAMPLE_ADDRESSES.huggingface);
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'decoding');
  await writeNote(reader, NOTE);
  await savedSaid(reader);
  await first.kill();

  const second = await openManicule({ profile });
  const again = await second.visit(SAMPLE_ADDRESSES.huggingface);
  await openEditor(again.reader, LOSSLESS);
  expect(await noteIn(again.reader)).toBe(NOTE);
  expect(await tagsIn(again.reader)).toEqual(['decoding']);
});
