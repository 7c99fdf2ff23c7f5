import { expect, test } from 'vitest';
import { addTag, noteIn, openEditor, pressButton, savedSaid, tagsIn, writeNote } from '../../scripts/driver/editor.ts';
import { markSays } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { BENCHMARKS, LOSSLESS } from '../browser/papers.ts';
import { type FirefoxTab, newFirefoxProfile, openFirefox } from './harness.ts';

const { huggingface, arxiv } = SAMPLE_ADDRESSES;
const NOTE = 'Drafts with its **own** layers.\n- batching?';

async function allMarked(tab: FirefoxTab): Promise<void> {
  await until('a mark on each card', async () => (await tab.marks()) === SAMPLE_PAPERS.length);
}

test('mark, tag, note, killed, reopened, found by half a misspelt word, edited', async () => {
  const profile = await newFirefoxProfile();
  const first = await openFirefox({ profile });
  const list = await first.visit(huggingface);
  await allMarked(list);
  await markSays(list.reader, LOSSLESS, /^Not saved/);
  await openEditor(list.reader, LOSSLESS);
  await addTag(list.reader, 'speculative decoding');
  await pressButton(list.reader, 'Reading');
  await writeNote(list.reader, NOTE);
  await savedSaid(list.reader);
  await first.kill();

  const second = await openFirefox({ profile });
  const again = await second.visit(huggingface);
  await markSays(again.reader, LOSSLESS, /^Saved, reading, tag speculative decoding, has a note/);
  const { reader } = await second.ownPage();
  await reader.see({ role: 'link', name: LOSSLESS });
  await reader.fill({ role: 'searchbox' }, 'lossles draf');
  await reader.see({ role: 'link', name: LOSSLESS });
  await reader.press('ArrowDown');
  await reader.press('e');
  expect(await noteIn(reader)).toBe(NOTE);
  await addTag(reader, 'found again');
  await savedSaid(reader);
  await markSays(again.reader, LOSSLESS, /tags speculative decoding, found again/);
});

test('a note written on Hugging Face is seen on arXiv', async () => {
  const firefox = await openFirefox();
  const here = await firefox.visit(huggingface);
  await openEditor(here.reader, BENCHMARKS);
  await addTag(here.reader, 'evaluation');
  await writeNote(here.reader, 'Half-lives of benchmarks.');
  await savedSaid(here.reader);

  const there = await firefox.visit(arxiv);
  await allMarked(there);
  await markSays(there.reader, BENCHMARKS, /^Saved, tag evaluation, has a note/);
  await openEditor(there.reader, BENCHMARKS);
  expect(await noteIn(there.reader)).toBe('Half-lives of benchmarks.');
  expect(await tagsIn(there.reader)).toEqual(['evaluation']);
});
