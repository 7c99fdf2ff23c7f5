import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../tests/trust/rounds.ts';
import { ROOT, runTool } from './build.ts';

/** `npm run test:trust`: the tests of what is promised of the reader's words, each fault often, and a table of what it did. */

const TABLE = join(ROOT, 'test-output/trust.jsonl');
const LINES = [
  'wxt build',
  'vitest run --project unit tests/trust',
  'vitest run --project browser tests/browser/sudden-end.test.ts tests/browser/drafts.test.ts tests/browser/stopped-worker.test.ts tests/browser/storage-trouble.test.ts tests/browser/disk-full.test.ts tests/browser/upgrade-kill.test.ts tests/browser/re-rendered.test.ts tests/browser/many-hands.test.ts tests/browser/hostile-records.test.ts tests/browser/hostile-files.test.ts tests/browser/private-window.test.ts',
];

mkdirSync(join(ROOT, 'test-output'), { recursive: true });
rmSync(TABLE, { force: true });
process.env['TRUST_TABLE'] = TABLE;
const failed = LINES.filter((line) => runTool(line) !== 0);

const faults = readFileSync(TABLE, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Fault => JSON.parse(line));
console.log('\n| fault | rounds | lost | leaked |\n|---|---|---|---|');
for (const { fault, rounds, lost, leaked } of faults) console.log(`| ${fault} | ${rounds} | ${lost} | ${leaked} |`);
for (const line of failed) console.error(`test:trust: ${line} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
