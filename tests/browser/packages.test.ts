import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../scripts/build.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const nameOf = (what: string) => `.output/manicule-${version}-${what}.zip`;

function run(folder: string, ...line: readonly [string, ...string[]]): string {
  const [name, ...args] = line;
  const { NODE_ENV: _, ...env } = process.env; // the test runner's own
  return execFileSync(join(ROOT, 'node_modules/.bin', name), args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
    env,
  });
}

/** The sources in a folder of their own, with the packages of this one. */
function unpacked(archive: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

test('the sources that go to the stores build, elsewhere, into the very bytes of the packages', () => {
  run(ROOT, 'wxt', 'zip');
  run(ROOT, 'wxt', 'zip', '-b', 'firefox');
  expect(Object.keys(unzipSync(readFileSync(join(ROOT, nameOf('chrome')))))).toContain('LICENSES.txt');
  const folder = unpacked(join(ROOT, nameOf('sources')));
  run(folder, 'wxt', 'zip');
  run(folder, 'wxt', 'zip', '-b', 'firefox');
  for (const what of ['chrome', 'firefox', 'sources']) {
    expect(readFileSync(join(folder, nameOf(what))).equals(readFileSync(join(ROOT, nameOf(what)))), what).toBe(true);
  }
}, 300_000);

test('Firefox’s reviewers are warned of nothing', () => {
  const said = run(ROOT, 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json');
  const { errors, warnings } = JSON.parse(said) as { errors: unknown[]; warnings: unknown[] };
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
}, 120_000);
