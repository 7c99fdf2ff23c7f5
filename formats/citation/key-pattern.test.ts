import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullSentenceFor } from '../../failures/reason.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import { library, savedPaper } from '../../tests/papers/arbitrary.ts';
import { KEY_PATTERN_LIMIT, parseKeyPattern } from './key-pattern.ts';
import { citationKeys } from './keys.ts';

const [sample] = fc.sample(savedPaper, { numRuns: 1, seed: 1 }) as [SavedPaper];
const paper = {
  ...sample.paper,
  title: 'Margins Are All You Read: Learning with BERT',
  authors: ['Anna Veld', 'Aäron van den Aard', 'Łucja Kamień'],
  date: '2017-06-12',
  venue: 'NeurIPS 2017',
};

test.each([
  ['[auth][year]', 'Veld2017'],
  ['[auth:lower][year][veryshorttitle:lower]', 'veld2017margins'],
  ['[auth]_[shorttitle]_[year]', 'Veld_MarginsAllRead_2017'],
  ['[auth3:upper]:[shortyear]', 'VEL:17'],
  ['[authors]', 'VeldvandenAardKamien'],
  ['[authors2][year]', 'VeldvandenAardEtAl2017'],
  ['[authEtAl]', 'VeldEtAl'],
  ['[year]-[month]-[title2]', 'paper2017-06-MarginsAre'],
  ['[title:abbr][shorttitle1:capitalize]', 'MAAYRLWBERTMargins'],
  ['[auth]+[venue]', 'Veld+NeurIPS2017'],
])('%s makes %s', (pattern, key) => {
  expect([...citationKeys([{ ...sample, paper }], pattern).values()]).toEqual([key]);
});

function refusal(pattern: string): string {
  try {
    parseKeyPattern(pattern);
  } catch (error) {
    return fullSentenceFor(error);
  }
  return 'it was taken';
}

describe('a pattern is refused', () => {
  test.each([
    ['[author', /a bracket has no other/],
    ['auth]', /a bracket has no other/],
    ['[writer]', /there is no field \[writer\]; there are auth, /],
    ['[auth:big]', /there is no :big; there are :lower/],
    ['[auth] [year]', /“ ” cannot stand in a key/],
    ['[auth]{x}', /“{” cannot stand/],
    ['key', /names no field/],
    ['', /names no field/],
    [`[auth]${'x'.repeat(KEY_PATTERN_LIMIT)}`, /longer than/],
  ])('%j', (pattern, reason) => {
    expect(refusal(pattern)).toMatch(reason);
  });
});

test('keys of any pattern are unique to BibTeX, and plain', () => {
  const pattern = fc.constantFrom(
    '[auth][year]',
    '[shorttitle]',
    '[title:abbr]',
    '[venue]-[arxiv]',
    '[authors2:upper]',
  );
  fc.assert(
    fc.property(library, pattern, (papers, chosen) => {
      const keys = [...citationKeys(papers, chosen).values()];
      expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(papers.length);
      expect(keys.filter((key) => !/^[A-Za-z][\w.:+-]*$/.test(key))).toEqual([]);
    }),
  );
});
