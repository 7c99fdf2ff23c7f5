import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT, ROOT } from '../../scripts/build.ts';
import { featuresIn, oldestWith } from '../../scripts/versions.ts';

function textOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:js|css|html|json)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const manifestOf = (browser: keyof typeof BUILT) =>
  JSON.parse(readFileSync(join(BUILT[browser], 'manifest.json'), 'utf8'));

test('Chromium’s oldest version is that of the youngest feature in use, and the README says it', () => {
  const oldest = oldestWith(featuresIn(textOf(BUILT.chrome)), 'chrome');
  expect(manifestOf('chrome').minimum_chrome_version).toBe(String(oldest));
  expect(readme).toContain(`Chromium from ${oldest} on`);
});

test('Firefox’s oldest version is that of the youngest feature in use, and the README says it', () => {
  const oldest = oldestWith(featuresIn(textOf(BUILT.firefox)), 'firefox');
  const { gecko, gecko_android } = manifestOf('firefox').browser_specific_settings;
  expect(gecko.strict_min_version).toBe(`${oldest}.0`);
  expect(readme).toContain(`Firefox from ${oldest} and`);
  expect(readme).toContain(`Firefox for Android from ${Number.parseInt(gecko_android.strict_min_version, 10)} on`);
});
