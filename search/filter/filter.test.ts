import { expect, test } from 'vitest';
import { UNSAVED } from '../../papers/mark-state.ts';
import { ids, inventedPaper, tag } from '../../tests/support/invented.ts';
import { filterFor } from './filter.ts';
import type { FilterItem } from './filter-item.ts';

const DRAFTING: FilterItem = { paper: inventedPaper(), state: UNSAVED, site: 'arxiv' };
const ZIPS: FilterItem = {
  paper: {
    title: 'Zips & Müller’s Graph-Attention, Considered',
    authors: ['Ada Slider'],
    ids: ids('doi:10.1000/182'),
    url: 'https://zips.example.org/1',
    venue: 'Proceedings of Fastening',
    date: '2027-05',
    codeUrl: 'https://code.example.org/zips',
  },
  state: {
    kind: 'saved',
    status: 'to-read',
    starred: true,
    tags: [tag('things/zips'), tag('to reproduce')],
    noteLine: 'ask Ada about the slider',
  },
  site: 'pmlr',
};
const NAMES = new Map([
  [DRAFTING, 'drafting'],
  [ZIPS, 'zips'],
]);

function found(query: string): string {
  const fits = filterFor(query);
  return [...NAMES].flatMap(([item, name]) => (fits(item) ? [name] : [])).join(' ');
}

test.each([
  ['', 'drafting zips'],
  ['lossless', 'drafting'],
  ['lossl', 'drafting'],
  ['lossl verif', ''],
  ['small model', 'drafting'],
  ['"small model"', 'drafting'],
  ['"model small"', ''],
  ['muller', 'zips'],
  ['graphattention', 'zips'],
  ['slider reproduce', 'zips'],
  ['-slider', 'drafting'],
  ['zips or drafting', 'drafting zips'],
  ['not (zips or drafting)', ''],
  ['by:slider', 'zips'],
  ['title:slider', ''],
  ['note:slider', 'zips'],
  ['in:fastening', 'zips'],
  ['abstract:verify', 'drafting'],
  ['tag:things/zips', 'zips'],
  ['tag:THINGS/*', 'zips'],
  ['tag:"to reproduce"', 'zips'],
  ['tag:thi', 'zips'],
  ['tag:thi slider', ''],
  ['status:to-read', 'zips'],
  ['status:none', 'drafting'],
  ['is:unread', 'drafting zips'],
  ['is:starred', 'zips'],
  ['has:code', 'zips'],
  ['no:note', 'drafting'],
  ['has:status', 'zips'],
  ['year:2027', 'zips'],
  ['year:2028..', 'drafting'],
  ['after:2028', 'drafting'],
  ['before:2027-06', 'zips'],
  ['after:2027-05-01', 'drafting zips'],
  ['tags>1', 'zips'],
  ['authors=2', 'drafting'],
  ['site:pmlr', 'zips'],
  ['id:2912.00001', 'drafting'],
  ['id:10.1000', 'zips'],
  ['saved:<7d', ''],
])('%s: %s', (query, names) => {
  expect(found(query)).toBe(names);
});
