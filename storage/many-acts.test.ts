import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { RecordKey } from '../papers/saved.ts';
import { ids, inventedPaper, seenOn, tag } from '../tests/support/invented.ts';
import type { Library } from './library.ts';
import { openLibrary } from './open.ts';

let opened = 0;

async function shelf(): Promise<{ library: Library; keys: readonly RecordKey[] }> {
  const library = await openLibrary({ name: `many-acts-${++opened}` });
  const keys: RecordKey[] = [];
  for (const [at, title] of [
    'Grey Herons of the Marsh',
    'A Census of Small Otters',
    'Newts in Winter Ponds',
  ].entries()) {
    const seen = seenOn('arxiv', `https://arxiv.org/list/${at}`, { title, ids: [], authors: [`Writer ${at}`] });
    keys.push((await library.annotate(seen, { kind: 'addTag', tag: tag(at < 2 ? 'nlp' : 'nlp/parsing') })).key);
  }
  return { library, keys };
}

const tagsOf = async (library: Library, keys: readonly RecordKey[]) =>
  (await library.getEach(keys)).map((saved) => saved?.annotation.tags.join(', '));

test('many papers are changed at once, and back at once', async () => {
  const { library, keys } = await shelf();
  const before = await library.getEach(keys);
  const changes = await library.changeEach(keys, [
    { kind: 'addTag', tag: tag('to cite') },
    { kind: 'setStatus', status: 'read' },
  ]);
  expect(await tagsOf(library, keys)).toEqual(['nlp, to cite', 'nlp, to cite', 'nlp/parsing, to cite']);
  await library.undo(changes);
  const back = await library.getEach(keys);
  expect(back.map((saved) => ({ ...saved, changedAt: 0 }))).toEqual(
    before.map((saved) => ({ ...saved, changedAt: 0 })),
  );
});

test('what was written since is kept when an act is taken back', async () => {
  const { library, keys } = await shelf();
  const changes = await library.changeEach(keys, [{ kind: 'addTag', tag: tag('to cite') }]);
  await library.change(keys[0]!, { kind: 'setNote', note: 'Later.', base: '' });
  await library.undo(changes);
  const [first] = await library.getEach(keys);
  expect(first?.annotation).toMatchObject({ tags: ['nlp'], note: 'Later.' });
});

test('a tag takes those below it along to its new name, two of one name become one, and all comes back', async () => {
  const { library, keys } = await shelf();
  await library.change(keys[0]!, { kind: 'addTag', tag: tag('language') });
  const changes = await library.renameTag(tag('nlp'), tag('language'));
  expect(await tagsOf(library, keys)).toEqual(['language', 'language', 'language/parsing']);
  await library.undo(changes);
  expect(await tagsOf(library, keys)).toEqual(['nlp, language', 'nlp', 'nlp/parsing']);
  await library.renameTag(tag('nlp'), null);
  expect(await tagsOf(library, keys)).toEqual(['language', '', '']);
});

test('a field that the reader corrected is no page’s any more, until that is taken back', async () => {
  const { library, keys } = await shelf();
  const changes = await library.editPaper(keys[0]!, { venue: 'Journal of Ponds', title: 'Grey Herons' });
  const page = seenOn('arxiv', 'https://arxiv.org/list/9', {
    ...inventedPaper(),
    title: 'Grey Herons of the Marsh',
    ids: [],
    authors: ['Writer 0'],
    venue: 'Another Journal',
  });
  expect((await library.get(keys[0]!))?.paper).toMatchObject({ venue: 'Journal of Ponds', title: 'Grey Herons' });
  await library.undo(changes);
  const back = await library.get(keys[0]!);
  expect([back?.paper.title, back?.paper.venue, back?.corrected]).toEqual(['Grey Herons of the Marsh', undefined, []]);
  expect((await library.annotate(page, { kind: 'save' })).paper.venue).toBe('Another Journal');
});

test('the trash is emptied of what is older than a moment, and of nothing else', async () => {
  const { library, keys } = await shelf();
  await library.moveToTrash(keys.slice(0, 1));
  const [old] = await library.trash();
  await library.moveToTrash(keys.slice(1, 2));
  expect((await library.trash()).map(({ key }) => key)).toEqual([keys[1], keys[0]]);
  const later = (await library.trash())[0]?.trashedAt ?? 0;
  expect(later).toBeGreaterThan(old?.trashedAt ?? 0);
  expect(await library.emptyTrash(later)).toBe(1);
  expect((await library.trash()).map(({ key }) => key)).toEqual([keys[1]]);
  expect(await library.get(keys[0]!)).toBeNull();
  expect(await library.get(keys[2]!)).not.toBeNull();
});

test('two records of one paper are found, made one with nothing lost, and are two again', async () => {
  const { library, keys } = await shelf();
  const seen = seenOn('openreview', 'https://openreview.net/x', {
    title: 'Grey herons of the marsh',
    ids: ids('10.1234/herons'),
    authors: ['Somebody Else'],
  });
  const other = await library.annotate(seen, { kind: 'setNote', note: 'The journal one.', base: '' });
  await library.editPaper(other.key, { authors: ['Writer 0'] });
  const [pair] = await library.duplicates();
  expect([pair?.first.key, pair?.second.key]).toEqual([keys[0], other.key]);
  const before = await library.getEach([keys[0]!, other.key]);

  const changes = await library.joinPair(keys[0]!, other.key);
  const joined = await library.get(keys[0]!);
  expect(joined?.annotation).toMatchObject({ tags: ['nlp'], note: 'The journal one.' });
  expect(joined?.paper.ids).toEqual(['doi:10.1234/herons']);
  expect(await library.duplicates()).toEqual([]);
  await library.undo(changes);
  const back = await library.getEach([keys[0]!, other.key]);
  expect(back.map((saved) => ({ ...saved, changedAt: 0 }))).toEqual(
    before.map((saved) => ({ ...saved, changedAt: 0 })),
  );

  await library.tellApart(keys[0]!, other.key);
  expect(await library.duplicates()).toEqual([]);
});
