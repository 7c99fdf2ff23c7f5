import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import locales from '@citation-js/plugin-csl/lib-mjs/locales.json' with { type: 'json' };
import styles from '@citation-js/plugin-csl/lib-mjs/styles.json' with { type: 'json' };
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

test('a package that leaves a choice, or brings no terms, is none either', () => {
  expect(() => licences([packaged('zebra', { license: 'MIT OR AGPL-3.0' })])).toThrow('zebra leaves a choice');
  const bare = packaged('okapi', { license: 'MIT' });
  rmSync(join(bare, 'LICENSE.md'));
  expect(() => licences([bare])).toThrow('okapi brings no terms');
});

test('of citeproc the choice is made, its source named, and the terms are whole', () => {
  const notice = licences(['node_modules/citeproc']);
  expect(notice).toMatch(/^citeproc [\d.]+, CPAL-1.0 \(chosen of CPAL-1.0 OR AGPL-1.0\)$/m);
  expect(notice).toContain('https://github.com/juris-m/citeproc-js');
  for (let section = 1; section <= 15; section += 1) expect(notice).toMatch(new RegExp(`^${section}\\. \\S`, 'm'));
  expect(notice).toMatch(/EXHIBIT A.*EXHIBIT B.*not governed by the terms of the CPAL\.$/ms);
});

test('whoever wrote a style or a locale that is built in is named, with its licence', () => {
  const notice = licences(['node_modules/@citation-js/plugin-csl']);
  expect(notice).toContain('https://creativecommons.org/licenses/by-sa/3.0/');
  for (const [id, xml] of Object.entries({ ...styles, ...locales })) {
    expect(xml, id).toContain('creativecommons.org/licenses/by-sa/3.0');
    const names = [...xml.matchAll(/<(?:author|contributor|translator)>\s*<name>(.*?)<\/name>/gs)].map(
      ([, name]) => name,
    );
    expect(names.length, id).toBeGreaterThan(0);
    for (const name of names) expect(notice, id).toContain(name);
  }
});

test.each([
  ['/home/a/node_modules/dexie/dist/dexie.mjs', '/home/a/node_modules/dexie'],
  ['/home/a/node_modules/katex/node_modules/@b/c/index.js', '/home/a/node_modules/katex/node_modules/@b/c'],
  ['C:\\a\\node_modules\\dexie\\x.js', 'C:/a/node_modules/dexie'],
  ['/home/a/papers/id.ts', null],
])('%s is of %s', (module, folder) => {
  expect(packageOf(module)).toBe(folder);
});
