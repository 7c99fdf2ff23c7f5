import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sites } from '../sites/registry.ts';

const README = new URL('../README.md', import.meta.url);
const BEGIN = '<!-- sites: written by `npm run site-table` from sites/registry.ts -->';
const END = '<!-- /sites -->';

/** The README's table of sites, as the registry has them. */
function siteTable(): string {
  const rows = sites.map((site) => `| ${site.name} | ${site.lists} |`);
  return ['| site | pages |', '|---|---|', ...rows].join('\n');
}

/** The README with the table between its two marks. Throws where the marks are missing. */
export function withSiteTable(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('README.md has lost the marks around its table of sites');
  return `${readme.slice(0, begin)}${BEGIN}\n${siteTable()}\n${readme.slice(end)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(README, withSiteTable(readFileSync(README, 'utf8')));
}
