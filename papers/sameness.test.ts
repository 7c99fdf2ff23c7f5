import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids } from '../tests/support/invented.ts';
import { compareRefs } from './sameness.ts';
import { compareAuthors } from './sameness-authors.ts';
import { compareTitles } from './sameness-titles.ts';
import type { PaperRef } from './seen.ts';

const AUTHORS = ['Ottilie Brandt', 'Wen Halloran', 'Iñigo de la Fuente Müller'];
const TITLE = 'Lossless Drafting with Patient Verifiers';

function ref(over: Partial<PaperRef> = {}): PaperRef {
  return { title: TITLE, authors: AUTHORS, ids: [], ...over };
}

describe('by ids', () => {
  test('a shared one is enough, whatever the titles', () => {
    const a = ref({ ids: ids('arxiv:2912.00001'), title: 'An early name' });
    expect(compareRefs(a, ref({ ids: ids('10.1145/1.2', 'arxiv:2912.00001'), authors: [] }))).toBe('same');
  });

  test('two of one archive are two papers, for all that their titles say', () => {
    expect(compareRefs(ref({ ids: ids('arxiv:2912.00001') }), ref({ ids: ids('arxiv:2912.00002') }))).toBe('different');
  });

  test('a preprint’s and a publisher’s say nothing against each other', () => {
    expect(compareRefs(ref({ ids: ids('arxiv:2912.00001') }), ref({ ids: ids('acl:2029.acl-main.405') }))).toBe('same');
    expect(compareRefs(ref({ ids: ids('10.1101/2029.11.08.467690') }), ref({ ids: ids('10.1038/s1-2') }))).toBe('same');
  });

  test('two DOIs of one registrant leave a doubt', () => {
    expect(compareRefs(ref({ ids: ids('10.1145/1.2') }), ref({ ids: ids('10.1145/3.4') }))).toBe('probably');
  });

  test('two forums may be one paper submitted twice', () => {
    expect(compareRefs(ref({ ids: ids('openreview:aaaaaaaaaa') }), ref({ ids: ids('openreview:bbbbbbbbbb') }))).toBe(
      'same',
    );
  });
});

describe('by title and authors', () => {
  test.each([
    ['the same', {}],
    ['the first author alone', { authors: ['O. Brandt'] }],
    ['the title cut', { title: 'Lossless drafting with patient verif…' }],
    ['one author more', { authors: [...AUTHORS, 'Somebody Else'] }],
    ['one author fewer, one other', { authors: ['Ottilie Brandt', 'Wen Halloran', 'Somebody Else'] }],
  ])('%s is the same paper', (_, over) => expect(compareRefs(ref(), ref(over))).toBe('same'));

  test.each([
    ['no authors', { authors: [] }],
    ['anonymous authors', { authors: ['Anonymous'] }],
    ['a subtitle more', { title: `${TITLE}: Enough Is Enough` }],
    ['one word replaced', { title: 'Lossless Drafting with Hasty Verifiers' }],
    ['one author of three in common', { authors: ['Ottilie Brandt', 'Somebody Else', 'Another One'] }],
  ])('%s is probably the same', (_, over) => expect(compareRefs(ref(), ref(over))).toBe('probably'));

  test.each([
    ['other authors', { authors: ['Somebody Else', 'Another One'] }],
    ['a second part', { title: `${TITLE}, Part II` }],
    ['a second version', { title: `${TITLE} 2` }],
    ['a corrigendum', { title: `Corrigendum to “${TITLE}”` }],
    ['another subject', { title: 'A Survey of Hasty Drafting Machines and Their Uses' }],
    ['a subtitle more by unknown authors', { title: `${TITLE}: Enough Is Enough`, authors: [] }],
  ])('%s is another paper', (_, over) => expect(compareRefs(ref(), ref(over))).toBe('different'));

  test('titles that many papers share never match', () => {
    expect(compareRefs(ref({ title: 'Introduction' }), ref({ title: 'Introduction' }))).toBe('different');
    expect(compareRefs(ref({ title: 'Reply to Halloran' }), ref({ title: 'Reply to Halloran' }))).toBe('different');
  });

  test('a cut title tells nothing of which part of a series it is', () => {
    const cut = 'Lossless Drafting with Patient Verifiers, …';
    expect(compareRefs(ref({ title: cut }), ref({ title: `${TITLE}, Part II: Machines` }))).toBe('probably');
  });
});

test.each([
  ['Ottilie Brandt', 'O. Brandt'],
  ['Ottilie Brandt', 'Brandt, Ottilie'],
  ['Ottilie Brandt', 'Brandt O'],
  ['Ottilie M. Brandt', 'Ottilie Brandt'],
  ['Ottilie Maria Brandt', 'OM Brandt'],
  ['Martin S. Hagger', 'Hagger MS'],
  ['OTTILIE BRANDT', 'Ottilie Brandt'],
  ['Wang Wei', 'Wei Wang'],
  ['Wei Wang 0001', 'Wei Wang'],
  ['Xiao-Ming Wu', 'Xiaoming Wu'],
  ['Xiao-Ming Wu', 'X.-M. Wu'],
  ['Jürgen Müller', 'Jurgen Muller'],
  ['Jürgen Müller', 'Juergen Mueller'],
  ['Søren Łukasz', 'Soren Lukasz'],
  ['J.P. van den Berg', 'Jur van den Berg'],
  ['Sean O’Neill', "Sean O'Neill"],
  ['Iñigo de la Fuente', 'I. de la Fuente'],
  ['王伟', '王伟'],
  ['Иван Петров', 'Петров И.'],
  ['Brandt Jr., Otto', 'Otto Brandt Jr.'],
])('%s and %s may be one person', (a, b) => {
  expect(compareAuthors([a], [b])).toBe('agree');
  expect(compareAuthors([b], [a])).toBe('agree');
});

test.each([
  ['Ottilie Brandt', 'Wen Halloran', 'conflict'],
  ['Ottilie Brandt', 'Karl Brandt', 'partly'],
  ['John A. Brandt', 'John B. Brandt', 'partly'],
  ['Wei Wang', '王伟', 'unknown'],
  ['Wei Wang', 'Anonymous Authors', 'unknown'],
  ['The Invented Collaboration', 'Wei Wang', 'unknown'],
  ['The Invented Collaboration', 'Invented Collaboration', 'agree'],
])('%s and %s: %s', (a, b, agreement) => expect(compareAuthors([a], [b])).toBe(agreement));

test('a list of thousands is compared by its names, not each name with each', () => {
  const many = Array.from({ length: 5000 }, (_, n) => `Given${n} Family${n}`);
  expect(compareAuthors(many, [...many].reverse())).toBe('agree'); // each with each takes longer than a test may
});

test('likeness and agreement do not ask which comes first', () => {
  const title = fc.array(fc.constantFrom('draft', 'Drafts', 'a', 'II', '2', 'patient:', 'verifier…', 'α'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(title, title, (a, b) => {
      expect(compareTitles(a.join(' '), b.join(' '))).toBe(compareTitles(b.join(' '), a.join(' ')));
    }),
  );
  const names = fc.array(fc.constantFrom('Wei Wang', 'W. Wang', 'Li Wang', 'et al.', 'Wu X', 'Xia Wu'), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(compareAuthors(a, b)).toBe(compareAuthors(b, a));
    }),
  );
});
