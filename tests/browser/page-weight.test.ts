import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { VIEWS } from '../../entrypoints/library/views.ts';
import { BUILT } from '../../scripts/build.ts';
import { openManicule } from './harness.ts';
import { stockedPage } from './stocked.ts';

/** Bytes of script, compressed, that a page of ours may load before it first shows what it is for. */
const BUDGET = 150_000;

const PAGES = ['popup.html', ...Object.keys(VIEWS).map((view) => `library.html#${view}`)];

test('each page is light until it first shows something', async () => {
  const manicule = await openManicule();
  await (await stockedPage(manicule)).close();
  for (const path of PAGES) {
    const page = await manicule.context.newPage();
    const scripts = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/chunks/')) scripts.add(pathname);
    });
    await page.goto(`chrome-extension://${manicule.extensionId}/${path}`);
    await page.getByRole('main').locator(':scope > *').first().waitFor();
    const weights = [...scripts].map((path) => gzipSync(readFileSync(join(BUILT.chrome, path))).length);
    expect(weights.length, path).toBeGreaterThan(3);
    const total = weights.reduce((sum, bytes) => sum + bytes, 0);
    console.info(`${path}: ${(total / 1000).toFixed(0)} kB of script, compressed`);
    expect(total, path).toBeLessThanOrEqual(BUDGET);
    await page.close();
  }
});
