import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { EVERYTHING } from '../../components/popup/narrowing.ts';
import { openLibrary } from '../../storage/open.ts';
import { inventedPaper, seenOn, tag } from '../../tests/support/invented.ts';
import { LibraryCopy } from './library-copy.ts';

async function newLibrary() {
  const library = await openLibrary({ name: `copy-${crypto.randomUUID()}` });
  onTestFinished(() => library.close());
  return library;
}

const titles = async (copy: LibraryCopy, query = '') => {
  const { hits } = await copy.search({ ...EVERYTHING, query, limit: 10 });
  return hits.map(({ saved }) => saved.paper.title);
};

const SEEN = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new');
const OTHER = { ...SEEN, paper: inventedPaper({ title: 'Tiny Librarians', ids: [] }) };

test('follows what is saved, changed, removed and brought back', async () => {
  const library = await newLibrary();
  const copy = new LibraryCopy(library);
  await copy.catchUp();
  expect(copy.describe()).toEqual({ papers: 0, tags: [] });

  const first = await library.annotate(SEEN, { kind: 'addTag', tag: tag('decoding') });
  await library.annotate(OTHER, { kind: 'addTag', tag: tag('retrieval') });
  await copy.catchUp();
  expect(await titles(copy)).toEqual(['Tiny Librarians', SEEN.paper.title]);

  await library.change(first.key, { kind: 'addTag', tag: tag('retrieval') });
  await copy.catchUp();
  expect(copy.describe().tags).toEqual([
    { tag: 'retrieval', papers: 2 },
    { tag: 'decoding', papers: 1 },
  ]);

  await library.moveToTrash([first.key]);
  await copy.catchUp();
  expect(await titles(copy, 'lossless')).toEqual([]);
  expect(copy.describe()).toEqual({ papers: 1, tags: await library.tags() });

  await library.restoreFromTrash([first.key]);
  await copy.catchUp();
  expect(await titles(copy, 'lossless')).toEqual([SEEN.paper.title]);
});
