import { expect, test } from 'vitest';
import { addTag, closeEditor, noteIn, openEditor, savedSaid, tagsIn, writeNote } from '../../scripts/driver/editor.ts';
import { markSays, marksShown } from '../../scripts/driver/marks.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { openManicule } from './harness.ts';
import { BENCHMARKS } from './papers.ts';

const { huggingface, arxiv } = SAMPLE_ADDRESSES;

test.each([
  ['Hugging Face', 'arXiv', huggingface, arxiv],
  ['arXiv', 'Hugging Face', arxiv, huggingface],
])('a note written on %s is seen on %s', async (_here, _there, here, there) => {
  const manicule = await openManicule();
  const first = await manicule.visit(here);
  await openEditor(first.reader, BENCHMARKS);
  await addTag(first.reader, 'evaluation');
  await addTag(first.reader, 'at last');
  await writeNote(first.reader, 'Half-lives of benchmarks.');
  await savedSaid(first.reader);
  await first.page.close();

  const second = await manicule.visit(there);
  await marksShown(second.page, SAMPLE_PAPERS.length);
  await markSays(second.reader, BENCHMARKS, /^Saved, .*has a note/);
  await openEditor(second.reader, BENCHMARKS);

  expect(await noteIn(second.reader)).toBe('Half-lives of benchmarks.');
  expect(await tagsIn(second.reader)).toEqual(['evaluation', 'at last']);
  await closeEditor(second.reader, BENCHMARKS);
});
