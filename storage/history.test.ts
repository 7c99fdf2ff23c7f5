import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ids, seenOn, tag } from '../tests/support/invented.ts';
import type { Library } from './library.ts';
import { openLibrary } from './open.ts';

const SEEN = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new');

let library: Library;

beforeEach(async () => {
  library = await openLibrary({ name: `history-${crypto.randomUUID()}` });
});

afterEach(() => library.close());

test('every way of changing a paper is in its history, and what is taken back leaves none', async () => {
  const { key, history } = await library.annotate(SEEN, { kind: 'addTag', tag: tag('nlp') });
  expect(history).toBeUndefined();
  await library.change(key, { kind: 'setStatus', status: 'read' });
  await library.changeEach([key], [{ kind: 'setStar', starred: true }]);
  await library.renameTag(tag('nlp'), tag('language'));
  const edit = await library.editPaper(key, { title: 'Patient Verifiers' });
  const kinds = async () => (await library.get(key))?.history?.map(({ kind }) => kind);
  expect(await kinds()).toEqual(['field', 'tags', 'star', 'status']);
  await library.undo(edit);
  expect(await kinds()).toEqual(['tags', 'star', 'status']);
});

test('an act that is taken back after others is in the history with its taking back', async () => {
  const { key } = await library.annotate(SEEN, { kind: 'save' });
  const tagged = await library.changeEach([key], [{ kind: 'addTag', tag: tag('nlp') }]);
  await library.change(key, { kind: 'setStar', starred: true });
  await library.undo(tagged);
  expect((await library.get(key))?.history).toMatchObject([
    { kind: 'tags', added: [], removed: ['nlp'] },
    { kind: 'star' },
    { kind: 'tags', added: ['nlp'], removed: [] },
  ]);
});

test('two records that become one have both histories, and each its own again', async () => {
  const other = seenOn('dblp', 'https://dblp.org/x', {
    ids: ids('doi:10.1000/1'),
    title: 'Otters',
    url: 'https://x.org/',
  });
  const kept = await library.annotate(SEEN, { kind: 'save' });
  const gone = await library.annotate(other, { kind: 'save' });
  await library.change(kept.key, { kind: 'setStatus', status: 'read' });
  await library.change(gone.key, { kind: 'setNote', note: 'Counted.', base: '' });
  await library.change(gone.key, { kind: 'setStar', starred: true });
  await library.change(gone.key, { kind: 'setStar', starred: false });
  await library.joinPair(kept.key, gone.key);
  const kindsOf = async (key: typeof kept.key) => (await library.get(key))?.history?.map(({ kind }) => kind) ?? [];
  expect(await kindsOf(kept.key)).toEqual(expect.arrayContaining(['note', 'status', 'star']));
  await library.change(kept.key, { kind: 'setStar', starred: true });
  await library.separate(gone.key);
  expect(await kindsOf(kept.key)).toEqual(expect.arrayContaining(['star', 'status']));
  expect(await kindsOf(gone.key)).toEqual(['star', 'star', 'note']);
});

test('a backup brings the history back, and an import that is taken back takes its own away', async () => {
  const { key } = await library.annotate(SEEN, { kind: 'save' });
  await library.change(key, { kind: 'setNote', note: 'one', base: '' });
  const backup = await library.everything();
  const fresh = await openLibrary({ name: `history-${crypto.randomUUID()}` });
  await fresh.importAll(backup);
  expect(await fresh.everything()).toMatchObject([{ history: backup[0]?.history }]);
  const [saved] = backup;
  if (!saved) throw new Error('nothing was saved');
  const tagged = { ...saved, annotation: { ...saved.annotation, tags: [tag('from elsewhere')] } };
  const { undo } = await fresh.importPlanned([tagged]);
  expect((await fresh.get(key))?.history?.[0]).toMatchObject({ kind: 'tags', added: ['from elsewhere'] });
  await fresh.undoImport(undo);
  expect((await fresh.get(key))?.history).toEqual(saved.history);
  fresh.close();
});
