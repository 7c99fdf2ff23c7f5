import { expect, it } from 'vitest';
import { rehearsal } from './rehearsal.ts';

it.each([
  [0, 'grey herons at'],
  [1, 'ehrons herons'],
  [2, 'Halloran herons'],
  [3, 'greyherons at'],
])('turn %i', (turn, query) => {
  expect(rehearsal('Grey Herons at', 'Halloran', turn)).toBe(query);
});

it('makes something of any title', () => {
  for (const title of ['', '—', '深度学习', 'Otters']) {
    for (let turn = 0; turn < 4; turn++) expect(rehearsal(title, '', turn)).not.toContain('undefined');
  }
});
