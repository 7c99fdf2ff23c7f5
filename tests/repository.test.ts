import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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
