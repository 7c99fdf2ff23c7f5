import { expect, test } from 'vitest';
import { tallyOf } from './tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((outcome) => ({ status: outcome })),
});

const counted = (numPassedTests: number, numFailedTests: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests: 2,
  testResults,
});

test('tests are counted as they are', () => {
  const results = counted(3, 1, file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'));
  expect(tallyOf(results, false)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a file that could not be loaded is a failure', () => {
  expect(tallyOf(counted(1, 0, file('passed', 'passed'), file('failed')), false).failed).toBe(1);
});

test('a run that failed outside of any test is a failure', () => {
  expect(tallyOf(counted(1, 0, file('passed', 'passed')), false).failed).toBe(1);
  expect(tallyOf(counted(1, 0, file('passed', 'passed')), true).failed).toBe(0);
});
