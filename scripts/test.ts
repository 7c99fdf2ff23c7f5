import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { needChromium } from './browser.ts';

/** Runs all checks in order and closes with a line of its own: `N passed, N failed`. A stage that fails without a test counts as one failure. */

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test-output');
const TOOLS = join(ROOT, 'node_modules', '.bin');

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Stage {
  readonly name: string;
  readonly run: () => Tally;
  /** A stage without which this one says nothing. */
  readonly needs?: string;
}

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };
const ONE_FAILURE: Tally = { ...NOTHING, failed: 1 };

const STAGES: readonly Stage[] = [
  { name: 'format and lint', run: () => commands(['biome check --error-on-warnings .']) },
  { name: 'types', run: () => commands(['wxt prepare', 'tsc']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: () => commands(['wxt build', 'wxt build -b firefox']) },
  { name: 'browser', run: browser, needs: 'build' },
];

function commands(lines: readonly string[]): Tally {
  return lines.every(succeeds) ? NOTHING : ONE_FAILURE;
}

function succeeds(line: string): boolean {
  const [name = '', ...args] = line.split(' ');
  const env = { ...process.env, PATH: `${TOOLS}${delimiter}${process.env['PATH'] ?? ''}` };
  return spawnSync(name, args, { cwd: ROOT, stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
}

function browser(): Tally {
  const { path } = needChromium(say);
  say(`in ${path}`);
  return vitest('browser');
}

/** The part of vitest's JSON that is counted. */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function vitest(project: string): Tally {
  const file = join(RESULTS, `${project}.json`);
  rmSync(file, { force: true });
  mkdirSync(RESULTS, { recursive: true });
  const ok = succeeds(`vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`);
  if (!existsSync(file)) return ONE_FAILURE;
  const results: Results = JSON.parse(readFileSync(file, 'utf8'));
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

function say(line: string): void {
  console.log(line);
}

function runAll(): Tally {
  const failedStages = new Set<string>();
  let total = NOTHING;
  for (const { name, run, needs } of STAGES) {
    say(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
    if (needs && failedStages.has(needs)) {
      say(`not run: ${needs} failed`);
      total = { ...total, failed: total.failed + 1 };
      continue;
    }
    const start = performance.now();
    const tally = attempt(run);
    const { passed, failed, skipped } = tally;
    const counts = passed + failed + skipped > 0 ? `, ${passed} passed, ${failed} failed, ${skipped} skipped` : '';
    say(`${failed === 0 ? 'ok' : 'FAILED'}: ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s${counts}`);
    if (failed > 0) failedStages.add(name);
    total = { passed: total.passed + passed, failed: total.failed + failed, skipped: total.skipped + skipped };
  }
  return total;
}

function attempt(run: () => Tally): Tally {
  try {
    return run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILURE;
  }
}

const { passed, failed, skipped } = runAll();
if (skipped > 0) say(`\n${skipped} skipped: each says why above.`);
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
