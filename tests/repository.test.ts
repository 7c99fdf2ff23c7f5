import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { partsOf, TITLE_OF } from '../scripts/changes/headings.ts';
import { sections } from '../scripts/changes/text.ts';
import { withSiteTable } from '../scripts/site-table.ts';
import { sites } from '../sites/registry.ts';

const LONGEST_FILE = 300;

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(existsSync);
const source = tracked.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

test('the README’s table of sites is the registry’s', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withSiteTable(readme), 'run `npm run site-table`').toBe(readme);
});

test('no file of the source is longer than two rooms', () => {
  const long = source.filter((file) => readFileSync(file, 'utf8').split('\n').length > LONGEST_FILE);
  expect(long).toEqual([]);
});

test('the lockfile names no addresses', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":/);
});

describe('every site', () => {
  test('has an id of its own', () => {
    const ids = sites.map((site) => site.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(sites.map((site) => [site.id]))('%s has fixtures', (id) => {
    expect(tracked.filter((file) => file.startsWith(`tests/fixtures/sites/${id}/`))).not.toEqual([]);
  });
});

test('pages’ and readers’ text never becomes markup', () => {
  const offenders = source.filter((file) =>
    /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(/.test(readFileSync(file, 'utf8')),
  );
  expect(offenders).toEqual([]);
});

/** What is said of a side of the screen, in a declaration. */
function isPhysical(name: string, value: string): boolean {
  if (/^(?:left|right)$|-(?:left|right)(?:-|$)/.test(name)) return true;
  if (/^(?:text-align|float|clear)$/.test(name)) return /\b(?:left|right)\b/.test(value);
  if (!/^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/.test(name)) return false;
  const [, right, , left] = value.match(/(?:[^\s()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
  return left !== undefined && left !== right;
}

test('style sheets say start and end, not left and right', () => {
  const sheets = tracked.filter((file) => file.endsWith('.css'));
  const offenders = sheets.flatMap((file) => {
    const bare = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|!important/g, '');
    const declared = [...bare.matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+)(?=[;}])/g)];
    return declared
      .filter(([, name = '', value = '']) => isPhysical(name, value.trim()))
      .map(([declaration]) => `${file}: ${declaration}`);
  });
  // Where the editor stands is measured, in the window's own terms.
  expect(offenders.filter((each) => !each.includes('inset: var(--manicule-y'))).toEqual([]);
});

describe('the change log', () => {
  const log = readFileSync('CHANGELOG.md', 'utf8');

  test('has the version that is packaged, above all others', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect([...sections(log).keys()][0], 'run `npm run changelog`').toBe(version);
  });

  test('says nothing that no commit says', (context) => {
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
    if (git('rev-parse', '--is-shallow-repository') === 'true') context.skip('the commits are not all here');
    const said = git('log', '--format=%s').split('\n').flatMap(partsOf);
    const known = new Set(said.map(({ units, what }) => `- **${units}**: ${what}`));
    const lines = log.split('\n').filter((line) => line.startsWith('- '));
    expect(lines.filter((line) => !known.has(line.replace(/\\(.)/g, '$1')))).toEqual([]);
  });

  test('knows of each room whether readers notice it', () => {
    const rooms = new Set(source.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
    expect([...rooms].filter((room) => !(room in TITLE_OF))).toEqual([]);
  });
});
