import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const TERMS = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
/** Terms that packages should bring along and do not, and what has to be said beside them: one file a package. */
const OURS = fileURLToPath(new URL('terms', import.meta.url));

/** Of packages that leave the choice: see docs/release.md. */
const CHOSEN: Readonly<Record<string, string>> = { citeproc: 'CPAL-1.0' };

/** The folder of the package that a module is of; null for our own. */
export function packageOf(module: string): string | null {
  return PACKAGE.exec(module.replaceAll('\\', '/'))?.[0] ?? null;
}

/**
 * The notices of packages, by name, each with its terms. Throws where a package names no licence, brings no terms, or leaves a choice
 * that nobody made.
 */
export function licences(folders: readonly string[]): string {
  return [...new Set(folders.map(notice))].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} names no licence`);
  const texts = [...termsIn(folder), ...termsBeside(name)];
  if (texts.length === 0) throw new Error(`${name} brings no terms: lay them into scripts/terms/`);
  return `${[`${name} ${version}, ${chosen(name, license)}`, ...texts].join('\n\n')}\n`;
}

function chosen(name: string, license: string): string {
  if (!/\bOR\b/.test(license)) return license;
  const choice = CHOSEN[name];
  if (choice === undefined) throw new Error(`${name} leaves a choice, ${license}: make it in scripts/licences.ts`);
  return `${choice} (chosen of ${license})`;
}

function termsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => TERMS.test(file))
    .map((file) => textOf(join(folder, file)));
}

function termsBeside(name: string): string[] {
  const file = join(OURS, `${name.replace('/', '+')}.txt`);
  return existsSync(file) ? [textOf(file)] : [];
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}
