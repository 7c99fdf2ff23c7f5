import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Paper } from '../../papers/paper.ts';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { library, savedPaper } from '../../tests/papers/arbitrary.ts';
import { citationKeys } from './keys.ts';

const [sample] = fc.sample(savedPaper, { numRuns: 1, seed: 1 }) as [SavedPaper];

function saved(n: number, paper: Partial<Paper>): SavedPaper {
  return { ...sample, key: `k${n}` as RecordKey, savedAt: n, paper: { ...sample.paper, ...paper } };
}

test.each([
  [{ title: 'Margins Are All You Read', authors: ['Anna Veld'], date: '2017-06-12' }, 'veld2017margins'],
  [{ title: 'The 3D of It', authors: ['Aäron van den Aard'], date: '2016' }, 'vandenaard20163d'],
  [{ title: '$\\beta$-VAE', authors: ['Möwe Große'], date: '2016' }, 'grosse2016vae'],
  [{ title: '中文', authors: ['李明'], date: '2020' }, 'paper2020'],
  [{ title: 'On Names', authors: [], date: '2020' }, 'paper2020names'],
])('of %j is %s', (paper, key) => {
  expect([...citationKeys([saved(1, paper)]).values()]).toEqual([key]);
});

const TWIN = { title: 'Deep Nets', authors: ['A Smith'], date: '2020' };

test('those that collide get letters in the order of saving, whatever the order of the list', () => {
  const twins = Array.from({ length: 30 }, (_, n) => saved(n, TWIN));
  const keys = citationKeys(twins.toReversed());
  expect(twins.slice(0, 3).map(({ key }) => keys.get(key))).toEqual([
    'smith2020deep',
    'smith2020deepa',
    'smith2020deepb',
  ]);
  expect(keys.get(twins[28]!.key)).toBe('smith2020deepab');
});

test('a letter that another title makes is passed over', () => {
  const keys = citationKeys([saved(1, TWIN), saved(2, { ...TWIN, title: 'Deepa' }), saved(3, TWIN)]);
  expect([...keys.values()]).toEqual(['smith2020deep', 'smith2020deepa', 'smith2020deepb']);
});

test('are unique and plain for any library', () => {
  fc.assert(
    fc.property(library, (papers) => {
      const keys = [...citationKeys(papers).values()];
      expect(new Set(keys).size).toBe(papers.length);
      expect(keys.filter((key) => !/^[a-z][a-z0-9]*$/.test(key))).toEqual([]);
    }),
  );
});
