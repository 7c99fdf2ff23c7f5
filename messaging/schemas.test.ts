import { describe, expect, test } from 'vitest';
import { Failure } from '../failures/failure.ts';
import { BOUNDS } from '../papers/bounds.ts';
import { inventedPaper, seenOn } from '../tests/support/invented.ts';
import { LOOK_UP_LIMIT, type PageCalls } from './contract.ts';
import { checkOwnCall, checkPageCall } from './schemas.ts';

const seen = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new');
const { ids, title, authors } = inventedPaper();
const ref = { ids, title, authors };

test.each<[keyof PageCalls, unknown]>([
  ['lookUp', [ref]],
  ['openEditor', ref],
  ['annotate', { seen, change: { kind: 'setNote', note: '<b>text</b>\u0000', base: '' } }],
  ['completeTag', 'lear'],
])('%s takes what a content script sends', (call, args) => {
  expect(checkPageCall(call, args)).toEqual(args);
});

describe('refused, with the place named', () => {
  test.each<[string, keyof PageCalls, unknown]>([
    ['no arguments', 'lookUp', undefined],
    ['more papers than may be asked about', 'lookUp', Array(LOOK_UP_LIMIT + 1).fill(ref)],
    ['an id of no scheme', 'openEditor', { ...ref, ids: ['javascript:alert(1)'] }],
    ['an id not in canonical form', 'openEditor', { ...ref, ids: ['arxiv:2912.00001v2'] }],
    ['a field too many', 'openEditor', { ...ref, key: 'x' }],
    ['a title without end', 'openEditor', { ...ref, title: 'x'.repeat(BOUNDS.title + 1) }],
    ['an address that is code', 'annotate', withPaper({ url: 'javascript:alert(1)' })],
    ['a date that is none', 'annotate', withPaper({ date: 'yesterday' })],
    ['an act that does not exist', 'annotate', { seen, change: { kind: 'deleteEverything' } }],
    ['a tag that is not tidy', 'annotate', { seen, change: { kind: 'addTag', tag: ' a ' } }],
    ['a status that does not exist', 'annotate', { seen, change: { kind: 'setStatus', status: 'burnt' } }],
  ])('%s', (_, call, args) => {
    expect(() => checkPageCall(call, args)).toThrow(Failure);
  });

  test('names the field', () => {
    expect(() => checkPageCall('annotate', withPaper({ url: 'x' }))).toThrow(/seen\.paper\.url/);
  });
});

test('an act of the popup names a record', () => {
  const act = { key: 'a-key', change: { kind: 'setNote', note: 'new', base: 'old' } };
  expect(checkOwnCall('change', act)).toEqual(act);
  expect(() => checkOwnCall('change', { ...act, key: '' })).toThrow(Failure);
  expect(() => checkOwnCall('change', { ...act, change: { kind: 'deleteEverything' } })).toThrow(/change\.kind/);
});

function withPaper(over: Record<string, unknown>): unknown {
  return { seen: { ...seen, paper: { ...seen.paper, ...over } }, change: { kind: 'save' } };
}
