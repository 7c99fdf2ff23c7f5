import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT } from '../../scripts/build.ts';
import { siteMatches } from '../../sites/registry.ts';

/** Whatever is added here is something that every reader is asked to grant: the README says what each is for. */
const PERMISSIONS = ['scripting', 'storage', 'unlimitedStorage'];

const WAYS_IN = [
  'optional_permissions',
  'optional_host_permissions',
  'web_accessible_resources',
  'externally_connectable',
  'content_security_policy',
];

describe.each(Object.entries(BUILT))('the manifest built for %s', (_, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('asks for exactly the documented permissions', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
  });

  test('asks for exactly the hosts of the registered sites', () => {
    expect(manifest.host_permissions).toEqual(siteMatches());
  });

  test('puts its content script into exactly the pages of the registered sites', () => {
    const matches = manifest.content_scripts.map((script: { matches: string[] }) => script.matches);
    expect(matches).toEqual([siteMatches()]);
  });

  test('opens no other way in', () => {
    for (const way of WAYS_IN) expect(manifest).not.toHaveProperty(way);
  });
});
