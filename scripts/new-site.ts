import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../sites/registry.ts';
import { ROOT, runTool } from './build.ts';
import { adapterOf, expectationOf, fixtureOf, type NewSite, registryWith } from './new-site/files.ts';
import { guessCards, NO_PAGE } from './new-site/guess.ts';
import { loadSaved } from './saved-page.ts';

/** Something wrong with what was asked; the message is one line. */
class BadRequest extends Error {}

function main([id = '', name, ...rest]: readonly string[]): void {
  const address = rest.at(-1);
  const file = rest.length > 1 ? rest[0] : undefined;
  if (!name || !address || rest.length > 2) {
    throw new BadRequest('usage: npm run new-site -- ID "Name" [PAGE.html] URL-OF-A-LIST');
  }
  const url = checked(id, address);
  const page = file === undefined ? null : loadSaved(readHtml(file), url);
  const site: NewSite = { id, name, url, selectors: (page && guessCards(page)) ?? NO_PAGE };
  write(site);
  const { card, title } = site.selectors;
  process.stdout.write(`Written: sites/${id}.ts, its lines in sites/registry.ts, tests/fixtures/sites/${id}/list.html and list.json.

A card is '${card}' with its title in '${title}'${page ? `: ${page.querySelectorAll(card).length} of them on your page` : ', for want of a page to look at'}.
1. Look at what is read of a saved page, and change sites/${id}.ts until every paper is there, in order, and nothing else:
     npm run -s detect -- ${file ?? 'PAGE.html'} '${url.href}'
2. Give list.html the page's real structure with papers that you invent, and list.json what detect prints of it:
     npx vitest run --project unit sites/conformance -t ${id}
3. Put it into the README's table, and git add the new files:
     npm run site-table
`);
}

function checked(id: string, address: string): URL {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id)) throw new BadRequest(`not an id of lower case and hyphens: ${id}`);
  if (existsSync(join(ROOT, 'sites', `${id}.ts`))) throw new BadRequest(`sites/${id}.ts is there already`);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new BadRequest(`not the address of a web page: ${address}`);
  const known = openPage(loadSaved('', url), url);
  if (known) throw new BadRequest(`${known.site.name} reads ${address} already`);
  return url;
}

function readHtml(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadRequest(`cannot read ${file} (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

function write(site: NewSite): void {
  const registry = join(ROOT, 'sites/registry.ts');
  const fixtures = join(ROOT, 'tests/fixtures/sites', site.id);
  const registered = registryWith(readFileSync(registry, 'utf8'), site.id);
  mkdirSync(fixtures, { recursive: true });
  writeFileSync(join(ROOT, 'sites', `${site.id}.ts`), adapterOf(site));
  writeFileSync(join(fixtures, 'list.html'), fixtureOf(site));
  writeFileSync(join(fixtures, 'list.json'), expectationOf(site));
  writeFileSync(registry, registered);
  runTool(`biome check --write --vcs-enabled=false sites/${site.id}.ts sites/registry.ts`, 'on failure');
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadRequest)) throw error;
  process.stderr.write(`new-site: ${error.message}\n`);
  process.exitCode = 1;
}
