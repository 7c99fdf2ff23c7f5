import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT } from '../../scripts/build.ts';
import { BUDGETS, OWN_PAGES, scriptsUntilShown, weightOf } from '../../scripts/driver/weight.ts';
import { openManicule } from './harness.ts';
import { stockedPage } from './stocked.ts';

test('each page is light until it first shows something', async () => {
  const manicule = await openManicule();
  await (await stockedPage(manicule)).close();
  for (const path of OWN_PAGES) {
    const scripts = await scriptsUntilShown(manicule, path, BUILT.chrome);
    expect(scripts, path).not.toEqual([]);
    expect(weightOf(scripts).compressed, path).toBeLessThanOrEqual(BUDGETS.page);
  }
});

test('no page of the package is left out', () => {
  const pages = readdirSync(BUILT.chrome).filter((name) => name.endsWith('.html'));
  expect([...new Set(OWN_PAGES.map((path) => path.replace(/#.*/, '')))].sort()).toEqual(pages.sort());
});
