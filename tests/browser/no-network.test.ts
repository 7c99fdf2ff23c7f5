import { expect, test } from 'vitest';
import { addTag, closeEditor, openEditor, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';

test('nothing is asked for but the pages that the reader opens', async () => {
  const manicule = await openManicule();
  const { reader } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'decoding');
  await writeNote(reader, 'See [the draft](https://drafts.invalid/a) ![x](https://drafts.invalid/b.png)');
  await savedSaid(reader);
  await closeEditor(reader, LOSSLESS);
  const popup = await manicule.ownPage();
  await popup.getByRole('searchbox').fill('lossles draf');
  await popup.getByText(LOSSLESS).waitFor();

  // The sample asks for nothing itself: any other address, whichever context asked for it, is the extension's doing.
  expect(manicule.asked).toEqual([SAMPLE_ADDRESSES.huggingface]);
});
