import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '../failures/failure.ts';
import { NO_ANNOTATION } from '../papers/annotation.ts';
import type { RecordKey } from '../papers/saved.ts';
import { ids, inventedPaper, inventedRecord, seenOn } from '../tests/support/invented.ts';
import { longShelf, shelf } from '../tests/support/shelf.ts';
import type { Library } from './library.ts';
import { openLibrary } from './open.ts';

let library: Library;

beforeEach(async () => {
  library = await openLibrary({ name: `import-${crypto.randomUUID()}` });
});

afterEach(() => library.close());

const [first, second, third] = shelf() as [ReturnType<typeof shelf>[number], ...ReturnType<typeof shelf>];
if (!second || !third) throw new Error('a short shelf');
const FROM_FILE = [
  first,
  { ...second, key: 'another' as RecordKey, annotation: { ...NO_ANNOTATION, note: 'from the file' } },
  third,
  { ...third, key: 'twice' as RecordKey },
];

test('a plan says what would become of each record, and writes nothing', async () => {
  await library.importAll([first, second]);
  const { outcomes } = await library.planImport(FROM_FILE);
  expect(outcomes).toEqual(['same', 'merged', 'new', 'same']);
  expect(await library.count()).toBe(2);
});

test('a file without ids that is read again changes nothing', async () => {
  const paper = { title: 'Notes', authors: [], ids: [], url: 'https://example.org/notes' };
  await library.importAll([{ ...first, paper }]);
  const { outcomes } = await library.planImport([{ ...first, key: 'again' as RecordKey, paper }]);
  expect(outcomes).toEqual(['same']);
});

test('a record is found by its title and authors too, and by its title alone it is another', async () => {
  const paper = inventedPaper({ ids: [] });
  const authors = ['Somebody Else Entirely'];
  await library.importAll([inventedRecord({ paper })]);
  const { outcomes } = await library.planImport([
    inventedRecord({ paper: inventedPaper({ ids: ids('10.1234/drafting'), url: 'https://doi.org/10.1234/drafting' }) }),
    inventedRecord({ paper: { ...paper, url: 'https://else.example/', authors } }),
    inventedRecord({ paper: { ...paper, title: '', authors } }),
  ]);
  expect(outcomes).toEqual(['merged', 'new', 'new']);
});

test('what a file says of a record that became part of another goes to that one', async () => {
  const preprint = await library.annotate(seenOn('arxiv', 'https://arxiv.org/'), { kind: 'save' });
  const journal = { title: 'Drafting, Renamed', ids: ids('10.1234/drafting'), url: 'https://doi.org/10.1234/drafting' };
  const published = await library.annotate(seenOn('dblp', 'https://dblp.org/', journal), { kind: 'save' });
  const both = [...preprint.paper.ids, ...journal.ids];
  await library.annotate(seenOn('search', 'https://search.example/', { ids: both }), { kind: 'save' });
  const annotation = { ...NO_ANNOTATION, note: 'from the file' };
  await library.importAll([inventedRecord({ paper: inventedPaper(journal), annotation })]);
  const [goneOn] = await library.newest();
  expect([goneOn?.key, goneOn?.annotation.note]).toEqual([preprint.key, 'from the file']);
  expect((await library.joinedInto(preprint.key)).map(({ key, annotation: { note } }) => [key, note])).toEqual([
    [published.key, ''],
  ]);
});

test('an import is taken back whole', async () => {
  await library.importAll([first, second]);
  const before = await library.everything();
  const { summary, undo } = await library.importPlanned(FROM_FILE);
  expect(summary).toEqual({ added: 1, merged: 1, unchanged: 1 });
  expect(await library.undoImport(undo)).toEqual({ undone: 2, kept: 0 });
  const without = (records: typeof before) => records.map(({ changedAt: _, ...rest }) => rest);
  expect(without(await library.everything())).toEqual(without(before));
});

test('marks are told of what an import that is taken back leaves no record of', async () => {
  const told: (number | undefined)[] = [];
  const name = `told-${crypto.randomUUID()}`;
  const telling = await openLibrary({
    name,
    onChange: (changes) => told.push(...changes.map(({ after }) => after.trashedAt)),
  });
  const { undo } = await telling.importPlanned([first]);
  expect(told).toEqual([undefined]);
  await telling.undoImport(undo);
  expect(told).toEqual([undefined, expect.any(Number)]);
  telling.close();
});

test('what changed since an import stays when it is taken back', async () => {
  const { undo } = await library.importPlanned([first, second]);
  await library.change(first.key, { kind: 'setNote', note: 'mine', base: first.annotation.note });
  expect(await library.undoImport(undo)).toEqual({ undone: 1, kept: 1 });
  expect((await library.newest()).map(({ annotation }) => annotation.note)).toEqual(['mine']);
});

test('an import that is cancelled halfway has changed nothing', async () => {
  const cancelling = new AbortController();
  const told: number[] = [];
  const importing = library.importPlanned(longShelf(1200), {
    signal: cancelling.signal,
    onProgress: (done) => {
      told.push(done);
      if (done > 500) cancelling.abort();
    },
  });
  await expect(importing).rejects.toThrow(new Failure('cancelled'));
  expect(told).toEqual([500, 1000]);
  expect(await library.count()).toBe(0);
});
