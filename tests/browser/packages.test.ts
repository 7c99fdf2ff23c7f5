import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { BUILT, ROOT } from '../../scripts/build.ts';
import { openManicule } from './harness.ts';

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

/** Neither what was made here nor what was installed. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', 'test-output']);
const here = mkdtempSync(join(tmpdir(), 'manicule-here-'));

// In a copy: building empties the folder that other tests' browsers have the extension from.
beforeAll(() => {
  cpSync(ROOT, here, { recursive: true, filter: (path) => !MADE.has(relative(ROOT, path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(here, 'node_modules'));
  run(here, 'wxt', 'zip');
  run(here, 'wxt', 'zip', '-b', 'firefox');
}, 300_000);
afterAll(() => rmSync(here, { recursive: true, force: true }));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-packages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function unpacked(archive: string): string {
  const folder = newFolder();
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

/** What the page of extensions would show of it: of its manifest, and of what it did since it was put in. */
async function complaintsOf(extension: string): Promise<readonly string[]> {
  const { context, extensionId } = await openManicule({ extension });
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`chrome.developerPrivate.reload('${extensionId}', { failQuietly: true })`);
  const { manifestErrors, runtimeErrors, installWarnings } = await page.evaluate<Complaints>(
    `chrome.developerPrivate.getExtensionInfo('${extensionId}')`,
  );
  await context.close();
  return [...manifestErrors, ...runtimeErrors, ...(installWarnings ?? []).map((message) => ({ message }))].map(
    ({ message }) => message,
  );
}

interface Complaints {
  readonly manifestErrors: readonly { readonly message: string }[];
  readonly runtimeErrors: readonly { readonly message: string }[];
  readonly installWarnings?: readonly string[];
}

test('the sources that go to the stores build, elsewhere, into the very bytes of the packages', () => {
  expect(Object.keys(unzipSync(readFileSync(join(here, nameOf('chrome')))))).toContain('LICENSES.txt');
  const folder = unpacked(join(here, nameOf('sources')));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  run(folder, 'wxt', 'zip');
  run(folder, 'wxt', 'zip', '-b', 'firefox');
  for (const what of ['chrome', 'firefox', 'sources']) {
    expect(readFileSync(join(folder, nameOf(what))).equals(readFileSync(join(here, nameOf(what)))), what).toBe(true);
  }
}, 300_000);

test('Firefox’s reviewers are warned of nothing', () => {
  const said = run(here, 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json');
  const { errors, warnings } = JSON.parse(said) as { errors: unknown[]; warnings: unknown[] };
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
}, 120_000);

test('Chromium’s loader takes what is in the package, and has nothing to say of it', async () => {
  expect(await complaintsOf(unpacked(join(here, nameOf('chrome'))))).toEqual([]);
}, 120_000);

test('and would say it of a manifest with a key that it does not know', async () => {
  const folder = newFolder();
  cpSync(BUILT.chrome, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), unheard_of: true }));
  expect(await complaintsOf(folder)).toEqual([expect.stringContaining('unheard_of')]);
});
