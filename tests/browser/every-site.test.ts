import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { marksShown } from '../../scripts/driver/marks.ts';
import { sites } from '../../sites/registry.ts';
import type { Site } from '../../sites/site.ts';
import { openManicule } from './harness.ts';

const FIXTURES = join(ROOT, 'tests/fixtures/sites');

interface Fixture {
  readonly name: string;
  readonly url: string;
  readonly papers: number;
  readonly html: string;
}

/** A site's pages of invented papers, those under the addresses that the manifest names; others are marked on request. */
function fixturesOf(site: Site): readonly Fixture[] {
  const folder = join(FIXTURES, site.id);
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const fixtures = names.map((name) => {
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'json')), 'utf8'));
    const html = readFileSync(join(folder, name), 'utf8');
    // What is behind '#' is not asked for.
    return { name, url: expected.url.replace(/#.*/, ''), papers: expected.papers.length, html };
  });
  return fixtures.filter(({ url }) => site.matches.some((pattern) => isOnHost(pattern, new URL(url).hostname)));
}

function isOnHost(pattern: string, hostname: string): boolean {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname;
}

test('every site’s pages carry as many marks as papers, in a browser', async () => {
  const fixtures = sites.flatMap(fixturesOf);
  let html = '';
  const browser = await openManicule({ pages: Object.fromEntries(fixtures.map(({ url }) => [url, () => html])) });
  for (const fixture of fixtures) {
    html = fixture.html;
    const { page } = await browser.visit(fixture.url);
    await marksShown(page, fixture.papers);
    await page.close();
  }
  expect(new Set(fixtures.map(({ url }) => new URL(url).hostname)).size).toBeGreaterThanOrEqual(sites.length);
}, 600_000);
