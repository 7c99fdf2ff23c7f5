import { expect, it } from 'vitest';
import { inventedPaper, inventedRecord } from '../../tests/support/invented.ts';
import { ONE } from '../rank/tally.ts';
import { type FirstResult, judgeFirst } from './first-results.ts';

const first = (title: string, score: number, tier = 0): FirstResult => ({
  saved: inventedRecord({ paper: inventedPaper({ title, authors: [], abstract: '' }) }),
  score,
  tier,
});

const LACKS_A_WORD = 2 * ONE;

const titles = (results: readonly FirstResult[]) => results.map(({ saved }) => saved.paper.title);

it.each<[rule: string, of: readonly FirstResult[], order: readonly string[]]>([
  ['orders what is equally good', [first('Otters', 10), first('Grey Heron', 10)], ['Grey Heron', 'Otters']],
  ['and what nearly is', [first('Otters', 10), first('Grey Heron', 9.8)], ['Grey Heron', 'Otters']],
  ['leaves what differs', [first('Otters', 10), first('Grey Heron', 9.6)], ['Otters', 'Grey Heron']],
  ['leaves tiers', [first('Otters', 10), first('Grey Heron', 10, 1)], ['Otters', 'Grey Heron']],
  [
    'orders what lacks a word where nothing has all',
    [first('Otters', 10, LACKS_A_WORD), first('Grey Heron', 10, LACKS_A_WORD)],
    ['Grey Heron', 'Otters'],
  ],
  [
    'and leaves it where something does',
    [first('Herons', 12), first('Otters', 10, LACKS_A_WORD), first('Grey Heron', 10, LACKS_A_WORD)],
    ['Herons', 'Otters', 'Grey Heron'],
  ],
])('%s', (_rule, of, order) => {
  expect(titles(judgeFirst(of, 'grey heron'))).toEqual(order);
});

it('sees something like a word only in papers that lack one', () => {
  const lacking = judgeFirst([first('Grey Hrron', 10, LACKS_A_WORD)], 'grey heron');
  expect(lacking[0]?.ranges.title).toContainEqual([5, 10]);
  const having = judgeFirst([first('Grey Hrron', 10), first('Grey Heron', 10)], 'grey heron');
  expect(having.map(({ ranges }) => ranges)).toEqual([{}, {}]);
});
