import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILT, ROOT } from '../../scripts/build.ts';
import { siteMatches, sites } from '../../sites/registry.ts';

/** Whatever is added here is something that every reader is asked to grant. */
const BOTH = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const PERMISSIONS = { chrome: [...BOTH, 'sidePanel'].sort(), firefox: BOTH } as const;

/** What a reader grants who agrees to backups. */
const OPTIONAL = { chrome: ['downloads', 'offscreen'], firefox: ['downloads'] } as const;

const BESIDE = {
  chrome: { panel: { default_path: 'library.html' } },
  firefox: { sidebar: { default_panel: 'library.html', default_title: 'Manicule', open_at_install: false } },
} as const;

/** What the README gives a reason for. */
function documented(): string[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = /^## Permissions.*?(?=^## )/ms.exec(readme)?.[0] ?? '';
  return [...section.matchAll(/`(\w+)`/g)].map(([, name]) => name!).sort();
}

test('the README gives a reason for each permission', () => {
  expect(documented()).toEqual([...PERMISSIONS.chrome, ...OPTIONAL.chrome, 'optional_host_permissions'].sort());
});

test('reviewers are given a reason for each permission', () => {
  const review = readFileSync(join(ROOT, 'docs/store/review.md'), 'utf8');
  const named = [...review.matchAll(/^### (.+)$/gm)].map(([, name]) => name).sort();
  expect(named).toEqual(
    [...PERMISSIONS.chrome, ...OPTIONAL.chrome, 'host permissions', 'optional host permissions'].sort(),
  );
});

const WAYS_IN = ['web_accessible_resources', 'externally_connectable', 'content_security_policy'];

describe.each(Object.entries(BUILT))('the manifest built for %s', (browser, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('asks for those permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[browser as keyof typeof PERMISSIONS]);
  });

  test('asks for exactly the hosts of the registered sites', () => {
    expect(manifest.host_permissions).toEqual(siteMatches());
  });

  test('puts its content script into exactly the pages of the registered sites, and each site’s own into that site’s', () => {
    const scripts: readonly { readonly js: readonly string[]; readonly matches: readonly string[] }[] =
      manifest.content_scripts;
    expect(scripts.at(-1)?.matches).toEqual(siteMatches());
    expect(scripts.slice(0, -1).map(({ matches, js }) => [js, matches])).toEqual(
      sites.map(({ id, matches }) => [[`sites/${id}.js`], matches]),
    );
  });

  test('gives a page one script of its site and a content script that stay small', () => {
    const sizeOf = (file: string) => {
      const bytes = readFileSync(join(folder, file));
      return { bytes: bytes.length, compressed: gzipSync(bytes).length };
    };
    expect(sizeOf('content-scripts/listing.js').bytes).toBeLessThanOrEqual(60_000);
    expect(sizeOf('content-scripts/listing.js').compressed).toBeLessThanOrEqual(25_000);
    for (const { id } of sites) expect(sizeOf(`sites/${id}.js`).bytes, id).toBeLessThanOrEqual(45_000);
  });

  test('may be granted any other host, by its reader alone', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('may be granted what backups need, by its reader alone', () => {
    expect(manifest.optional_permissions).toEqual(OPTIONAL[browser as keyof typeof OPTIONAL]);
  });

  test('has the library’s page beside others, where the reader opens it', () => {
    expect({ panel: manifest.side_panel, sidebar: manifest.sidebar_action }).toEqual(
      BESIDE[browser as keyof typeof BESIDE],
    );
  });

  test('opens no other way in', () => {
    for (const way of WAYS_IN) expect(manifest).not.toHaveProperty(way);
  });
});
