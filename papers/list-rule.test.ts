import { expect, test } from 'vitest';
import { type ListRule, RULES_LIMIT, withRule } from './list-rule.ts';

const SURVEYS: ListRule = { query: 'survey', effect: 'dim' };

test('a text has one rule at most', () => {
  const rules = withRule(withRule([], 'survey', 'lift'), 'survey', 'dim');
  expect(rules).toEqual([SURVEYS]);
  expect(withRule(rules, 'by:slider', null)).toEqual([SURVEYS]);
  expect(withRule(rules, 'survey', null)).toEqual([]);
});

test('where there are too many the oldest goes', () => {
  let rules: readonly ListRule[] = [SURVEYS];
  for (let at = 0; at < RULES_LIMIT; at++) rules = withRule(rules, `word ${at}`, 'lift');
  expect(rules).toHaveLength(RULES_LIMIT);
  expect(rules).not.toContainEqual(SURVEYS);
});
