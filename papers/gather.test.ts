import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids, inventedPaper } from '../tests/support/invented.ts';
import { gatherPaper } from './gather.ts';
import type { PaperId } from './id.ts';
import type { Paper } from './paper.ts';

const known = inventedPaper();

function gathered(over: Partial<Paper>, base: Partial<Paper> = {}): Paper {
  return gatherPaper(inventedPaper(base), inventedPaper(over), []);
}

test('the same again changes nothing', () => expect(gatherPaper(known, known, [])).toEqual(known));

describe('authors', () => {
  test('are the longer list', () => {
    const all = ['Ottilie Brandt', 'Wen Halloran', 'Iñigo Marsh'];
    expect(gathered({ authors: all }).authors).toEqual(all);
    expect(gathered({ authors: all.slice(0, 1) }, { authors: all }).authors).toEqual(all);
  });

  test('are written as fully as either page writes them', () => {
    const short = { authors: ['O. Brandt', 'W. Halloran', 'I. Marsh'] };
    const full = ['Ottilie Brandt', 'Wen Halloran'];
    expect(gathered({ authors: full }, short).authors).toEqual([...full, 'I. Marsh']);
    expect(gathered(short, { authors: full }).authors).toEqual([...full, 'I. Marsh']);
  });

  test('whose initials two people share stay initials', () => {
    const full = { authors: ['Wei Wang', 'Wen Wang'] };
    expect(gathered(full, { authors: ['W. Wang', 'X. Li', 'Y. Wu'] }).authors).toEqual(['W. Wang', 'X. Li', 'Y. Wu']);
  });

  test('are more than “et al.”', () => {
    const all = ['Ottilie Brandt', 'Wen Halloran'];
    expect(gathered({ authors: all }, { authors: ['O. Brandt', 'et al.'] }).authors).toEqual(all);
  });
});

describe('the abstract', () => {
  const whole = 'We let a small model draft and a large one verify, and lose nothing, and say so at some length.';

  test.each([
    ['a whole over a cut one', 'We let a small model draft and …', whole, whole],
    ['a whole one over one cut at both ends', '… model draft and a large one …', whole, whole],
    ['a long cut one over a sentence', 'A sentence.', `${whole} …`, `${whole} …`],
    ['a whole one over a longer cut one', `${whole} And now …`, whole, whole],
    ['a whole one over a longer one cut at its beginning', `… and before: ${whole}`, whole, whole],
    ['the longer of two', 'We let a small model draft.', whole, whole],
  ])('is %s', (_, less, more, kept) => {
    expect(gathered({ abstract: more }, { abstract: less }).abstract).toBe(kept);
    expect(gathered({ abstract: less }, { abstract: more }).abstract).toBe(kept);
  });
});

test.each([
  ['2026', '2026-07-02', '2026-07-02'],
  ['2026-07', '2026-07-02', '2026-07-02'],
  ['2027', '2026-07-02', '2026-07-02'],
  ['2026-06', '2026-07-02', '2026-06'],
])('of the dates %s and %s, %s stays', (one, other, kept) => {
  expect(gathered({ date: one }, { date: other }).date).toBe(kept);
  expect(gathered({ date: other }, { date: one }).date).toBe(kept);
});

test.each([
  ['arXiv', 'Transactions on Drafting', 'Transactions on Drafting'],
  ['CoRR', 'ZIPS 2029', 'ZIPS 2029'],
  ['arXiv preprint arXiv:2912.00001', 'Submitted to ZIPS 2029', 'Submitted to ZIPS 2029'],
  ['Submitted to ZIPS 2029', 'ZIPS 2029 Poster', 'ZIPS 2029 Poster'],
  ['Transactions on Draf…', 'Transactions on Drafting', 'Transactions on Drafting'],
])('of the venues %s and %s, %s stays', (one, other, kept) => {
  expect(gathered({ venue: one }, { venue: other }).venue).toBe(kept);
  expect(gathered({ venue: other }, { venue: one }).venue).toBe(kept);
});

test('a cut title gives way to the whole one, and no other', () => {
  expect(gathered({}, { title: 'Lossless Drafting with Pat…' }).title).toBe(known.title);
  expect(gathered({ title: 'Another wording of it' }).title).toBe(known.title);
  expect(gathered({ title: known.title }, { title: 'Lossless Drafting with Pat…' }).title).toBe(known.title);
  const [shorter, longer] = [{ title: 'Lossless Dra…' }, { title: 'Lossless Drafting wi…' }];
  expect([gathered(shorter, longer).title, gathered(longer, shorter).title]).toEqual([longer.title, longer.title]);
});

test('ids are united, the most telling first, and links are kept or taken', () => {
  const seen = {
    ids: ids('pmid:99999', '10.1145/1.2'),
    pdfUrl: 'https://example.org/a.pdf',
    codeUrl: 'https://example.org/code',
  };
  const paper = gathered(seen);
  expect(paper.ids).toEqual(ids('arxiv:2912.00001', '10.1145/1.2', 'pmid:99999'));
  expect(paper).toMatchObject({ url: known.url, pdfUrl: seen.pdfUrl, codeUrl: seen.codeUrl });
  expect(gatherPaper(paper, inventedPaper({ pdfUrl: 'https://example.org/b.pdf' }), []).pdfUrl).toBe(seen.pdfUrl);
});

test('what the reader corrected stays, absent fields too', () => {
  const seen = inventedPaper({ title: known.title, authors: ['A', 'B', 'C', 'D'], venue: 'ZIPS 2029', date: '2020' });
  expect(gatherPaper(known, seen, ['authors', 'venue', 'date'])).toEqual(known);
});

const paper: fc.Arbitrary<Paper> = fc
  .record(
    {
      title: fc.constantFrom('Lossless Drafting', 'Lossless Draf…', 'Lossless drafting with patience'),
      authors: fc.array(fc.constantFrom('Wei Wang', 'W. Wang', 'Wen Wang', 'et al.', 'Ottilie Brandt', 'Brandt, O.'), {
        maxLength: 5,
      }),
      ids: fc.subarray([...ids('arxiv:2912.00001', '10.1145/1.2', 'pmid:9', 'acl:2029.acl-main.4')]),
      url: fc.webUrl(),
      abstract: fc.constantFrom('Short.', 'A longer one, whole.', 'A longer one, but …', '… a piece of it …'),
      date: fc.constantFrom('2026', '2026-07', '2026-07-02', '2025', '2027-01'),
      venue: fc.constantFrom('arXiv', 'ZIPS 2029', 'Submitted to ZIPS', 'Transactions on …'),
      pdfUrl: fc.webUrl(),
    },
    { requiredKeys: ['title', 'authors', 'ids', 'url'] },
  )
  .map((fields) => fields as Paper);

test('gathering twice is gathering once, and loses no field, no id and no author', () => {
  fc.assert(
    fc.property(paper, paper, (one, other) => {
      const once = gatherPaper(one, other, []);
      expect(gatherPaper(once, other, [])).toEqual(once);
      expect(gatherPaper(once, one, [])).toEqual(once);
      expect(new Set(once.ids)).toEqual(new Set([...one.ids, ...other.ids]));
      expect(Object.keys(once).sort()).toEqual([...new Set([...Object.keys(one), ...Object.keys(other)])].sort());
      const people = (list: readonly string[]) => list.filter((name) => name !== 'et al.').length;
      expect(people(once.authors)).toBe(Math.max(people(one.authors), people(other.authors)));
    }),
  );
});

test('a title that only stands for one gives way to any name, and never takes the place of one', () => {
  const ids = ['arxiv:2611.00001' as PaperId];
  const bare = { ids, title: 'that paper (arxiv:2611.00001)', authors: [], url: 'https://arxiv.org/abs/2611.00001' };
  const named = { ...bare, title: 'Lanterns of the North', authors: ['Ada Quill'] };
  expect(gatherPaper(bare, named, [])).toMatchObject({ title: 'Lanterns of the North', authors: ['Ada Quill'] });
  expect(gatherPaper(named, bare, [])).toMatchObject({ title: 'Lanterns of the North', authors: ['Ada Quill'] });
});
