import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';
import { noticed } from './changes/headings.ts';
import { sectionOf, withSection } from './changes/text.ts';
import { nextVersion } from './changes/version.ts';

/**
 * `npm run changelog`: writes what changed since the last release's tag into CHANGELOG.md, and the version that follows from it by
 * semver into package.json and its lock. Before the first tag the version stays what it is. May be run again until the release is tagged.
 */

/** Where older versions look to refuse what is newer. */
const FORMATS = [
  { file: 'storage/format.ts', number: /LIBRARY_FORMAT = (\d+)/ },
  { file: 'formats/json.ts', number: /^const VERSION = (\d+)/m },
] as const;

const LOG = join(ROOT, 'CHANGELOG.md');

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
}

/** The tag of the last release, or null before the first. */
function lastRelease(): string | null {
  const [tag] = git('tag', '--merged', 'HEAD', '--list', 'v*', '--sort=-version:refname').split('\n');
  return tag || null;
}

function formatsIn(read: (file: string) => string): string {
  return FORMATS.map(({ file, number }) => {
    const found = number.exec(read(file))?.[1];
    if (found === undefined) throw new Error(`changelog: ${file} has no ${String(number)}`);
    return found;
  }).join();
}

function versionAfter(tag: string, headings: readonly string[]): string {
  const then = formatsIn((file) => git('show', `${tag}:${file}`));
  const now = formatsIn((file) => readFileSync(join(ROOT, file), 'utf8'));
  return nextVersion(tag.slice(1), { refused: then !== now, seen: noticed(headings).length > 0 });
}

function versionWritten(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}

const tag = lastRelease();
const headings = git('log', '--no-merges', '--format=%s', tag ? `${tag}..HEAD` : 'HEAD').split('\n');
const version = tag ? versionAfter(tag, headings) : versionWritten();
if (version !== versionWritten()) {
  const options = ['--no-git-tag-version', '--ignore-scripts', version];
  execFileSync('npm', ['version', ...options], { cwd: ROOT, stdio: 'ignore', shell: process.platform === 'win32' });
}
writeFileSync(
  LOG,
  withSection(existsSync(LOG) ? readFileSync(LOG, 'utf8') : '', version, sectionOf(version, headings)),
);
console.log(`CHANGELOG.md: ${version}, since ${tag ?? 'the first commit'}`);
