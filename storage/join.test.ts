import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordKey } from '../papers/saved.ts';
import { ids, seenOn, tag } from '../tests/support/invented.ts';
import type { Library } from './library.ts';
import { openLibrary } from './open.ts';

const PREPRINT = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new');
const PUBLISHED = seenOn('dblp', 'https://dblp.org/db/conf/x', {
  title: 'Lossless Drafting, Revisited and Renamed',
  ids: ids('doi:10.1234/drafting'),
  url: 'https://doi.org/10.1234/drafting',
});
const BOTH = seenOn('search', 'https://search.example/', { ids: [...PREPRINT.paper.ids, ...PUBLISHED.paper.ids] });

let library: Library;

beforeEach(async () => {
  library = await openLibrary({ name: `join-${crypto.randomUUID()}` });
});

afterEach(() => library.close());

async function savedApart() {
  const first = await library.annotate(PREPRINT, { kind: 'setNote', note: 'from the preprint', base: '' });
  await library.annotate(PREPRINT, { kind: 'addTag', tag: tag('drafting') });
  const second = await library.annotate(PUBLISHED, { kind: 'setNote', note: 'from the journal', base: '' });
  await library.annotate(PUBLISHED, { kind: 'addTag', tag: tag('journal') });
  return [first.key, second.key] as const;
}

describe('a card that ties two records', () => {
  test('makes them one with nothing lost', async () => {
    const [first, second] = await savedApart();
    const joined = await library.annotate(BOTH, { kind: 'save' });
    expect(joined.key).toBe(first);
    expect(joined.annotation.tags).toEqual(['drafting', 'journal']);
    expect([joined.annotation.note, ...joined.displacedNotes.map(({ note }) => note)]).toEqual([
      'from the preprint',
      'from the journal',
    ]);
    expect(await library.newest()).toEqual([joined]);
    expect((await library.find([PUBLISHED.paper]))[0]?.key).toBe(first);
    expect((await library.joinedInto(first)).map(({ key }) => key)).toEqual([second]);
  });

  test('has a change of the other one, from a window that still shows it, go to the one that goes on', async () => {
    const [first, second] = await savedApart();
    await library.annotate(BOTH, { kind: 'save' });
    const changed = await library.change(second, { kind: 'addTag', tag: tag('late') });
    expect(changed?.key).toBe(first);
    expect((await library.newest()).map(({ key, annotation }) => [key, annotation.tags])).toEqual([
      [first, ['drafting', 'journal', 'late']],
    ]);
  });

  test('undone, gives both back as they were and keeps them apart', async () => {
    const [first, second] = await savedApart();
    const before = await library.newest();
    await library.annotate(BOTH, { kind: 'save' });
    await library.separate(second);
    const content = ({ annotation, displacedNotes }: (typeof before)[number]) => ({ annotation, displacedNotes });
    expect((await library.newest()).map(content)).toEqual(before.map(content));
    expect(await library.joinedInto(first)).toEqual([]);
    expect((await library.find([PUBLISHED.paper]))[0]?.key).toBe(second);
    await library.annotate(BOTH, { kind: 'setStar', starred: true });
    expect((await library.find([PREPRINT.paper, PUBLISHED.paper])).map((saved) => saved?.key)).toEqual([first, second]);
    expect(await library.newest()).toHaveLength(2);
  });

  test('undone later, leaves what was written since with the one that went on', async () => {
    const [, second] = await savedApart();
    await library.annotate(BOTH, { kind: 'save' });
    await library.annotate(PREPRINT, { kind: 'addTag', tag: tag('since') });
    await library.separate(second);
    const [preprint, published] = await library.find([PREPRINT.paper, PUBLISHED.paper]);
    expect(preprint?.annotation.tags).toEqual(['drafting', 'since']);
    expect(preprint?.displacedNotes).toEqual([]);
    expect(published?.annotation.tags).toEqual(['journal']);
  });

  test.each(['at once', 'later'])(
    'undone %s, takes back the star, the status and the note that it brought',
    async (when) => {
      await library.annotate(PREPRINT, { kind: 'setNote', note: 'half', base: '' });
      await library.annotate(PUBLISHED, { kind: 'setNote', note: 'half\nand whole', base: '' });
      await library.annotate(PUBLISHED, { kind: 'setStar', starred: true });
      const { key } = await library.annotate(PUBLISHED, { kind: 'setStatus', status: 'read' });
      const joined = await library.annotate(BOTH, { kind: 'save' });
      expect(joined.annotation).toMatchObject({ note: 'half\nand whole', starred: true, status: 'read' });
      if (when === 'later') await library.annotate(PREPRINT, { kind: 'addTag', tag: tag('since') });
      await library.separate(key);
      const [preprint, published] = await library.find([PREPRINT.paper, PUBLISHED.paper]);
      expect(preprint?.annotation).toMatchObject({ note: 'half', starred: false, status: null });
      expect(published?.annotation).toMatchObject({ note: 'half\nand whole', starred: true, status: 'read' });
    },
  );

  test('undone later, leaves the note and the status that were given since', async () => {
    const [, second] = await savedApart();
    const { annotation } = await library.annotate(BOTH, { kind: 'save' });
    await library.annotate(PREPRINT, { kind: 'setNote', note: 'since', base: annotation.note });
    await library.annotate(PREPRINT, { kind: 'setStatus', status: 'reading' });
    await library.annotate(PREPRINT, { kind: 'setStar', starred: true });
    await library.separate(second);
    const [preprint] = await library.find([PREPRINT.paper]);
    expect(preprint?.annotation).toMatchObject({ note: 'since', status: 'reading', starred: true });
  });

  test('is not undone of a record that is not part of another, or is not there', async () => {
    const [first] = await savedApart();
    const before = await library.everything();
    await library.separate(first);
    await library.separate('nowhere' as RecordKey);
    expect(await library.change('nowhere' as RecordKey, { kind: 'setStar', starred: true })).toBeNull();
    expect(await library.everything()).toEqual(before);
  });
});

describe('a paper that is probably a saved one', () => {
  const ELSEWHERE = seenOn('scholar', 'https://scholar.example/', {
    ids: [],
    authors: [],
    url: 'https://lab.example/lossless',
  });

  beforeEach(() => library.annotate(PREPRINT, { kind: 'setNote', note: 'mine', base: '' }));

  test('is judged without a trace where nothing is like it', async () => {
    const before = await library.everything();
    await library.judge(seenOn('x', 'https://x.example/', { title: 'Grey Herons', ids: ids('pmid:7') }), true);
    expect(await library.everything()).toEqual(before);
  });

  test('is not taken for it before the reader says so', async () => {
    expect(await library.find([ELSEWHERE.paper])).toEqual([null]);
    expect((await library.recognise([ELSEWHERE.paper]))[0]?.sameness).toBe('probably');
  });

  test('is it for good after a yes', async () => {
    await library.judge(ELSEWHERE, true);
    const [saved] = await library.find([ELSEWHERE.paper]);
    expect(saved?.annotation.note).toBe('mine');
    expect(saved?.sightings.map(({ site }) => site)).toContain('scholar');
  });

  test('is another for good after a no', async () => {
    await library.judge(ELSEWHERE, false);
    expect((await library.newest())[0]?.sightings.map(({ site }) => site)).toEqual(['arxiv']);
    expect(await library.recognise([ELSEWHERE.paper])).toEqual([null]);
    const other = await library.annotate(ELSEWHERE, { kind: 'save' });
    expect(other.annotation.note).toBe('');
    expect(await library.newest()).toHaveLength(2);
  });
});

test('a record saved under a title that its page cut is found by the whole one', async () => {
  const cut = seenOn('scholar', 'https://scholar.example/', {
    ids: [],
    title: 'Lossless Drafting with Patient …',
    url: 'https://lab.example/lossless',
  });
  const saved = await library.annotate(cut, { kind: 'save' });
  expect((await library.find([PREPRINT.paper]))[0]?.key).toBe(saved.key);
});
