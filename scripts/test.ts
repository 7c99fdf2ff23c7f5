import { findBrowser, needChromium } from './browser.ts';
import { runTool } from './build.ts';
import { NOTHING, ONE_FAILURE, type Tally, vitest } from './tally.ts';

/** `npm test`: all checks in order. Closes with a line of its own: `N passed, N failed`. A stage that fails without a test counts as one failure. */

interface Stage {
  readonly name: string;
  readonly run: () => Tally;
  /** A stage without which this one says nothing. */
  readonly needs?: string;
}

const STAGES: readonly Stage[] = [
  { name: 'format and lint', run: () => commands(['biome check .']) },
  { name: 'types', run: () => commands(['wxt prepare', 'tsc']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: () => commands(['wxt build', 'wxt build -b firefox']) },
  { name: 'browser', run: browser, needs: 'build' },
  { name: 'firefox', run: firefox, needs: 'build' },
];

function commands(lines: readonly string[]): Tally {
  return lines.every((line) => runTool(line) === 0) ? NOTHING : ONE_FAILURE;
}

function browser(): Tally {
  const { path } = needChromium(say);
  say(`in ${path}`);
  return vitest('browser');
}

/** Never installed here: a reader of the code may have Chromium alone. */
function firefox(): Tally {
  const found = findBrowser('firefox');
  if (found) {
    say(`in ${found.path}`);
    return vitest('firefox');
  }
  say('not run: no Firefox is installed (on Debian: apt-get install firefox-esr)');
  return { ...NOTHING, skipped: 1 };
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
    const counts = passed + skipped > 0 ? `, ${passed} passed, ${failed} failed, ${skipped} skipped` : '';
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
