import { describe, expect, it } from 'vitest';
import type { RecordKey } from '../../papers/saved.ts';
import { inventedPaper, inventedRecord } from '../../tests/support/invented.ts';
import { find } from '../engine.ts';
import { LibraryIndex } from '../index/library-index.ts';
import { errorsForgiven } from '../index/near.ts';
import { buildSegment } from '../index/segment-builder.ts';
import { termOf } from '../index/vocabulary.ts';
import { addExact, addMistyped } from './matches.ts';
import { queryWords } from './query-word.ts';
import { noMatches, releaseMatches } from './scratch.ts';

/** The titles that a query finds among some, the best first. Behind a space the last word is whole. */
function found(query: string, ...titles: readonly string[]): readonly string[] {
  const index = new LibraryIndex();
  index.update(
    titles.map((title) =>
      inventedRecord({
        key: title as RecordKey,
        paper: inventedPaper({ title, authors: [], ids: [], abstract: '', url: 'https://x.org' }),
      }),
    ),
  );
  return find(index, { query, tags: [], status: null, limit: 100 }, 0).best.map(({ key }) => key);
}

describe('how many typing errors are forgiven', () => {
  it.each([
    [3, 0, 0],
    [4, 1, 1],
    [5, 1, 2],
    [6, 1, 2],
    [7, 2, 3],
    [20, 2, 3],
  ])('in a word of %i letters %i, and %i where nothing is found otherwise', (letters, usual, generous) => {
    expect([errorsForgiven(letters, false), errorsForgiven(letters, true)]).toEqual([usual, generous]);
  });

  it.each([
    ['none in three letters', 'cet ', 'Cat', false],
    ['one in four', 'crob ', 'Crab', true],
    ['never two in four', 'otre ', 'Otter', false],
    ['one in five', 'ottre ', 'Otter', true],
    ['two in five, where nothing else is found', 'attre ', 'Otter', true],
    ['two in seven', 'baevres ', 'Beavers', true],
    ['three in seven, where nothing else is found', 'baevrez ', 'Beavers', true],
    ['none in a number', '20181 ', '20182', false],
    ['none in pairs of CJK', '深度学 ', '深浅学', false],
    ['one in a letter of many bytes', 'русскйи ', 'Русский', true],
    ['one that leaves three letters', 'caat ', 'Cat', true],
  ])('%s', (_rule, query, title, is) => {
    expect(found(query, title, 'Newts')).toEqual(is ? [title] : []);
  });

  it('two in five only where no word is nearer', () => {
    expect(found('attre ', 'Otter', 'Attrex')).toEqual(['Attrex']);
    expect(found('attre ', 'Otter', 'Astre')).toEqual(['Astre']);
  });
});

describe('an unfinished last word', () => {
  it.each([
    ['is the beginning of a word', 'salam', true],
    ['and of one with an error', 'salmand', true],
    ['with an error in each half', 'slaamnad', true],
    ['with two in the first half, where nothing else is found', 'aslmand', true],
    ['but not once it is whole', 'salmand ', false],
  ])('%s', (_rule, query, is) => {
    expect(found(query, 'Salamanders', 'Newts')).toEqual(is ? ['Salamanders'] : []);
  });

  it('has two errors in its first half only where nothing is near otherwise', () => {
    expect(found('aslmand', 'Salamanders', 'Aslmander')).toEqual(['Aslmander', 'Salamanders']);
    expect(found('aslmand', 'Salamanders', 'Aslmander', 'Aslmnad')).toEqual(['Aslmander', 'Aslmnad']);
  });

  it('of one or two letters begins no word of an abstract', () => {
    expect(found('sa', 'Salamanders')).toEqual(['Salamanders']);
    const index = new LibraryIndex();
    index.update([inventedRecord({ paper: inventedPaper({ abstract: 'We sample newts.' }) })]);
    const total = (query: string) => find(index, { query, tags: [], status: null, limit: 10 }, 0).total;
    expect([total('sa'), total('sam'), total('we')]).toEqual([0, 1, 1]);
  });

  it('may be whole and mistyped twice in its first half', () => {
    expect(found('ebavers', 'Beavers', 'Newts')).toEqual(['Beavers']);
    expect(found('ebvaers', 'Beavers', 'Newts')).toEqual(['Beavers']);
  });
});

describe('how well a word stands for what was typed', () => {
  it.each([
    ['one error better than two', 'baevers ', 'Beavers', 'Bayxers'],
    ['an error inside better than one in the first letter', 'wever ', 'Weaver', 'Fever'],
    ['its other number better than a longer word', 'matrix ', 'Matrices', 'Matrixlike'],
    ['a beginning better than an error', 'salad', 'Salads', 'Sallad'],
    ['less that is left out better than more', 'sala', 'Salad', 'Salamanders'],
    ['less that is left out better than more, with an error too', 'slama', 'Salamat', 'Salamanders'],
  ])('%s', (_rule, query, better, worse) => {
    const segment = buildSegment([inventedRecord({ paper: inventedPaper({ title: `${better} ${worse}` }) })]);
    const [word] = queryWords(query.trim(), !query.endsWith(' '));
    const matches = noMatches(segment);
    addExact(segment, word!, matches);
    addMistyped(segment, word!, matches);
    const quality = (title: string) => matches.qualityOf(termOf(segment, title.toLowerCase()));
    expect(quality(better)).toBeGreaterThan(quality(worse));
    expect(quality(worse)).toBeGreaterThan(0);
    releaseMatches();
  });
});

describe('a word that papers write as two', () => {
  it.each([
    ['found where they are neighbours', 'greyheron ', 'Of a Grey Heron', true],
    ['and where the second goes on, while it is typed', 'greyhero', 'Of a Grey Heron', true],
    ['and where one of them has an error', 'greyherno ', 'Of a Grey Heron', true],
    ['be it the first', 'gryeheron ', 'Of a Grey Heron', true],
    ['and the second unfinished', 'greyhreo', 'Of a Grey Heron', true],
    ['not in the other order', 'greyheron ', 'Heron Grey', false],
    ['nor with an error then', 'greyherno ', 'Heron Grey', false],
    ['not with a word between', 'greyheron ', 'Grey Tall Heron', false],
  ])('is %s', (_rule, query, title, is) => {
    expect(found(query, title, 'Newts')).toEqual(is ? [title] : []);
  });

  it('is not looked for where papers have the word and one half says nothing', () => {
    const many = Array.from({ length: 20 }, (_, i) => `Information ${i}`);
    expect(found('information ', ...many.slice(0, 12), 'In Formation')).toContain('In Formation');
    expect(found('information ', ...many, 'In Formation')).not.toContain('In Formation');
  });

  it.each([
    ['in two fields', { title: 'Heron of the Grey', abstract: 'Heron, not grey.' }],
    ['in two names', { authors: ['Wen Grey', 'Heron Otter'] }],
  ])('is not found where its halves stand %s', (_rule, paper) => {
    const index = new LibraryIndex();
    index.update([inventedRecord({ paper: inventedPaper(paper) })]);
    expect(find(index, { query: 'greyheron ', tags: [], status: null, limit: 10 }, 0).total).toBe(0);
  });
});
