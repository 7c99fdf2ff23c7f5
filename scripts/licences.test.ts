import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { licences, packageOf } from './licences.ts';

function packaged(name: string, description: object): string {
  const root = mkdtempSync(join(tmpdir(), 'manicule-licences-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...description }));
  writeFileSync(join(folder, 'LICENSE.md'), `Terms of ${name}.\r\n`);
  return folder;
}

test('each package is named once, with its terms, by name', () => {
  const two = packaged('zebra', { license: 'ISC' });
  const one = packaged('@herons/marsh', { license: 'MIT' });
  expect(licences([two, one, two]).split(/\n-+\n\n/)).toEqual([
    '@herons/marsh 1.2.3, MIT\n\nTerms of @herons/marsh.\n',
    'zebra 1.2.3, ISC\n\nTerms of zebra.\n',
  ]);
});

test('a package without a licence is none to build from', () => {
  expect(() => licences([packaged('zebra', {})])).toThrow('zebra names no licence');
});

test.each([
  ['/home/a/node_modules/dexie/dist/dexie.mjs', '/home/a/node_modules/dexie'],
  ['/home/a/node_modules/katex/node_modules/@b/c/index.js', '/home/a/node_modules/katex/node_modules/@b/c'],
  ['C:\\a\\node_modules\\dexie\\x.js', 'C:/a/node_modules/dexie'],
  ['/home/a/papers/id.ts', null],
])('%s is of %s', (module, folder) => {
  expect(packageOf(module)).toBe(folder);
});
