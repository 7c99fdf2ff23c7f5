import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT } from '../../scripts/build.ts';

const text = readFileSync(join(BUILT.chrome, 'LICENSES.txt'), 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

test.each(Object.keys(dependencies))('LICENSES.txt of the build names %s, with its version and terms', (name) => {
  const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  const [, notice = ''] = text.split(`\n${name} ${version}, `);
  const terms = notice.split(`\n${'-'.repeat(80)}\n`)[0] ?? '';
  expect(terms.length).toBeGreaterThan(500);
});

test('and our own terms, the CPAL’s whole text, and the licence of the styles', () => {
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
  expect(text).toContain(readFileSync('scripts/terms/citeproc.txt', 'utf8').trim());
  expect(text).toContain('https://creativecommons.org/licenses/by-sa/3.0/');
});
