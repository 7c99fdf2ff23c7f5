import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT, ROOT } from '../../scripts/build.ts';
import { siteMatches } from '../../sites/registry.ts';

/** Whatever is added here is something that every reader is asked to grant. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/** What the README gives a reason for. */
function documented(): string[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = /^## Permissions.*?(?=^## )/ms.exec(readme)?.[0] ?? '';
  return [...section.matchAll(/`(\w+)`/g)].map(([, name]) => name!).sort();
}

test('the README gives a reason for each permission', () => {
  expect(documented()).toEqual([...PERMISSIONS, 'optional_host_permissions'].sort());
});

const WAYS_IN = [
  'optional_permissions',
  'web_accessible_resources',
  'externally_connectable',
  'content_security_policy',
];

describe.each(Object.entries(BUILT))('the manifest built for %s', (_, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('asks for those permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
  });

  test('asks for exactly the hosts of the registered sites', () => {
    expect(manifest.host_permissions).toEqual(siteMatches());
  });

  test('puts its content script into exactly the pages of the registered sites', () => {
    const scripts: readonly { readonly matches: readonly string[] }[] = manifest.content_scripts;
    expect(scripts.map(({ matches }) => matches.toSorted())).toEqual([siteMatches().sort()]);
  });

  test('may be granted any other host, by its reader alone', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('opens no other way in', () => {
    for (const way of WAYS_IN) expect(manifest).not.toHaveProperty(way);
  });
});
