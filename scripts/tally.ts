import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './build.ts';

/** How many tests went how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };
export const ONE_FAILURE: Tally = { ...NOTHING, failed: 1 };

/** The part of vitest's JSON that is counted. */
export interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs one of vitest's projects. A run that fails without a failed test counts as one failure. */
export function vitest(project: 'unit' | 'browser' | 'firefox'): Tally {
  const output = `test-output/${project}.json`;
  const file = join(ROOT, output);
  rmSync(file, { force: true });
  const line = `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${output}`;
  const ok = runTool(line) === 0;
  if (!existsSync(file)) return ONE_FAILURE;
  return tallyOf(JSON.parse(readFileSync(file, 'utf8')), ok);
}

/** `ok`: whether vitest itself ended well, which it also does not for errors outside of any test. */
export function tallyOf(results: Results, ok: boolean): Tally {
  // A file that cannot be loaded fails without any test of its own.
  const broken = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = results.numFailedTests + broken.length;
  return {
    passed: results.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: results.numPendingTests,
  };
}
