import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const TERMS = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The folder of the package that a module is of; null for our own. */
export function packageOf(module: string): string | null {
  return PACKAGE.exec(module.replaceAll('\\', '/'))?.[0] ?? null;
}

/** The notices of packages, by name, each with its terms. Throws where a package names none. */
export function licences(folders: readonly string[]): string {
  return [...new Set(folders.map(notice))].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} names no licence`);
  const texts = readdirSync(folder)
    .filter((file) => TERMS.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return `${[`${name} ${version}, ${license}`, ...texts].join('\n\n')}\n`;
}
