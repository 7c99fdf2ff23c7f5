import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { candidates } from './browser-paths.ts';

/** A browser of this machine that runs and that an unpacked extension can be put into. */
export interface FoundBrowser {
  readonly family: 'chromium' | 'firefox';
  readonly path: string;
}

/** Something that a person has to see to. The message is one line that says what to do. */
export class NoBrowser extends Error {}

const WHERE_TO_GET_ONE =
  'No browser was found. Install Chromium (on Debian: apt-get install chromium; anywhere: npx playwright-core install chromium), or set MANICULE_BROWSER to the path of one.';

/** The first browser that runs, Chromium's own builds before the branded ones; null where there is none. */
export function findBrowser(family: FoundBrowser['family']): FoundBrowser | null {
  const named = process.env['MANICULE_BROWSER'];
  if (named) {
    if (!runs(named)) throw new NoBrowser(`MANICULE_BROWSER names ${named}, which does not run.`);
    return familyOf(named) === family ? { family, path: named } : null;
  }
  const own = family === 'chromium' ? [chromium.executablePath()] : [];
  const path = [...candidates(family), ...own].find(runs);
  return path === undefined ? null : { family, path };
}

function familyOf(path: string): FoundBrowser['family'] {
  return /firefox|librewolf|waterfox/i.test(path) ? 'firefox' : 'chromium';
}

/** Ubuntu ships a `chromium` that only says where to get one, so a file that exists is not yet a browser. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window and prints nothing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** The Chromium to run, which is installed where there is none. Throws `NoBrowser`. */
export function needChromium(say: (line: string) => void): FoundBrowser {
  const found = findBrowser('chromium');
  if (found) return found;
  const named = process.env['MANICULE_BROWSER'];
  if (named) throw new NoBrowser(`This needs a browser of Chromium's family, and MANICULE_BROWSER names ${named}.`);
  for (const { what, commands } of waysToInstall()) {
    say(`No Chromium here: installing ${what}. This takes a minute or two.`);
    if (!commands.every(succeeds)) continue;
    const installed = findBrowser('chromium');
    if (installed) return installed;
  }
  throw new NoBrowser(WHERE_TO_GET_ONE);
}

type Command = readonly [name: string, ...args: string[]];

function waysToInstall(): { readonly what: string; readonly commands: readonly Command[] }[] {
  const root = process.getuid?.() === 0;
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  const own: Command = [process.execPath, cli, 'install', ...(root ? ['--with-deps'] : []), 'chromium', '--no-shell'];
  const playwright = { what: 'the build that playwright-core brings', commands: [own] };
  if (!root || !isDebian()) return [playwright];
  const debian: Command[] = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', 'chromium'],
  ];
  return [{ what: "Debian's package", commands: debian }, playwright];
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function succeeds([name, ...args]: Command): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr, error } = spawnSync(name, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env,
  });
  const reason = error?.message ?? /^E(?:rror)?: .*/m.exec(stderr)?.[0] ?? `it ended with ${status}`;
  if (status !== 0) console.error(`${name} ${args.join(' ')}: ${reason}`);
  return status === 0;
}
