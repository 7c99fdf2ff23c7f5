import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ids, inventedRecord, seenOn, tag } from '../tests/support/invented.ts';
import { LibraryDatabase } from './database.ts';
import { LIBRARY_FORMAT } from './format.ts';
import type { Library, LibraryChange } from './library.ts';
import { openLibrary } from './open.ts';

const HF = seenOn('huggingface', 'https://huggingface.co/papers');
const ARXIV = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new');

let name = '';
let library: Library;
let told: LibraryChange[] = [];

beforeEach(async () => {
  name = `library-${crypto.randomUUID()}`;
  told = [];
  library = await openLibrary({ name, onChange: (changes) => told.push(...changes) });
});

afterEach(() => library.close());

describe('a first act', () => {
  test('saves the paper with the act and where it was seen', async () => {
    const saved = await library.annotate(HF, { kind: 'addTag', tag: tag('speculative decoding') });
    expect(saved.annotation.tags).toEqual(['speculative decoding']);
    expect(saved.sightings.map(({ url }) => url)).toEqual([HF.pageUrl]);
    expect(await library.get(saved.key)).toEqual(saved);
    expect(told).toEqual([{ before: null, after: saved }]);
  });

  test('on another site finds the record by a shared id', async () => {
    const first = await library.annotate(HF, { kind: 'setNote', note: 'lossless', base: '' });
    const second = await library.annotate(ARXIV, { kind: 'setStar', starred: true });
    expect(second.key).toBe(first.key);
    expect(second.annotation).toMatchObject({ note: 'lossless', starred: true });
    expect(second.sightings.map(({ site }) => site)).toEqual(['huggingface', 'arxiv']);
  });

  test('takes a paper out of the trash with what was written before', async () => {
    const first = await library.annotate(HF, { kind: 'setNote', note: 'mine', base: '' });
    await library.moveToTrash([first.key]);
    const back = await library.annotate(HF, { kind: 'setStatus', status: 'read' });
    expect(back.trashedAt).toBeUndefined();
    expect(back.readAt).toBe(back.changedAt);
    expect(back.annotation.note).toBe('mine');
  });
});

describe('edits from two places', () => {
  test('to different fields are both kept', async () => {
    await library.annotate(HF, { kind: 'save' });
    await Promise.all([
      library.annotate(HF, { kind: 'addTag', tag: tag('a') }),
      library.annotate(ARXIV, { kind: 'addTag', tag: tag('b') }),
      library.annotate(HF, { kind: 'setStatus', status: 'reading' }),
      library.annotate(ARXIV, { kind: 'setNote', note: 'n', base: '' }),
    ]);
    const [saved] = await library.find([HF.paper]);
    expect(new Set(saved?.annotation.tags)).toEqual(new Set(['a', 'b']));
    expect(saved?.annotation).toMatchObject({ status: 'reading', note: 'n' });
  });

  test('to one note are both kept, the later shown', async () => {
    await library.annotate(HF, { kind: 'setNote', note: 'from here', base: '' });
    const saved = await library.annotate(ARXIV, { kind: 'setNote', note: 'from there', base: '' });
    expect(saved.annotation.note).toBe('from there');
    expect(saved.displacedNotes.map(({ note }) => note)).toEqual(['from here']);
  });

  test('saved first at the same time make one record', async () => {
    await Promise.all([library.annotate(HF, { kind: 'save' }), library.annotate(ARXIV, { kind: 'save' })]);
    expect(await library.newest()).toHaveLength(1);
  });
});

test('each change is later than the one before, whatever the clock says', async () => {
  const first = await library.annotate(HF, { kind: 'save' });
  const second = await library.annotate(HF, { kind: 'setStar', starred: true });
  expect(second.changedAt).toBeGreaterThan(first.changedAt);
  expect(await library.changedSince(second.changedAt)).toEqual([second]);
});

test('the trash hides a paper and gives it back whole', async () => {
  const saved = await library.annotate(HF, { kind: 'addTag', tag: tag('kept') });
  const [inTrash] = await library.moveToTrash([saved.key]);
  expect(inTrash?.trashedAt).toBeDefined();
  expect(await library.newest()).toEqual([]);
  expect(await library.count()).toBe(0);
  expect(await library.tags()).toEqual([]);
  const [back] = await library.restoreFromTrash([saved.key]);
  expect({ ...back, changedAt: 0 }).toEqual({ ...saved, changedAt: 0 });
  expect(await library.tags()).toEqual([{ tag: 'kept', papers: 1 }]);
});

describe('an import', () => {
  test('of what was exported changes nothing', async () => {
    await library.annotate(HF, { kind: 'setNote', note: 'mine', base: '' });
    const backup = await library.everything();
    expect(await library.importAll(backup)).toEqual({ added: 0, merged: 0, unchanged: 1 });
    expect(await library.everything()).toEqual(backup);
  });

  test('merges by id and adds the rest, none twice', async () => {
    await library.annotate(HF, { kind: 'addTag', tag: tag('here') });
    const same = inventedRecord({
      annotation: { tags: [tag('there')], note: '', status: null, starred: false },
    });
    const other = inventedRecord({
      paper: { ...same.paper, title: 'A Wholly Different Matter of Tides', ids: ids('arxiv:2912.00002') },
    });
    expect(await library.importAll([same, other, other])).toEqual({ added: 1, merged: 1, unchanged: 0 });
    const [merged] = await library.find([HF.paper]);
    expect(new Set(merged?.annotation.tags)).toEqual(new Set(['here', 'there']));
    expect(await library.newest()).toHaveLength(2);
  });
});

test('a library of a newer format is neither opened nor written to', async () => {
  await library.annotate(HF, { kind: 'save' });
  const newer = new LibraryDatabase(name);
  await newer.meta.put({ name: 'format', value: LIBRARY_FORMAT + 1 });
  await expect(library.annotate(HF, { kind: 'setStar', starred: true })).rejects.toMatchObject({
    code: 'library-newer',
  });
  await expect(openLibrary({ name })).rejects.toMatchObject({ code: 'library-newer' });
  expect((await newer.papers.toArray()).map((row) => row.annotation.starred)).toEqual([false]);
  newer.close();
});

test('watchers hear of changes made elsewhere', async () => {
  const other = await openLibrary({ name });
  const stamps: number[] = [];
  const heard = new Promise<void>((resolve) => {
    library.watch((stamp) => {
      stamps.push(stamp);
      if (stamp > 0) resolve();
    });
  });
  const saved = await other.annotate(HF, { kind: 'save' });
  await heard;
  expect(stamps.at(-1)).toBe(saved.changedAt);
  other.close();
});
