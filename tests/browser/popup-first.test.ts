import { expect, test } from 'vitest';
import { BUILT } from '../../scripts/build.ts';
import { scriptsUntilShown } from '../../scripts/driver/weight.ts';
import { openManicule } from './harness.ts';
import { stockedPage, titlesOn } from './stocked.ts';

/** The library is opened when the page says so, and what is read before it is not kept waiting. No worker tells of changes. */
const HOLD_LIBRARY = `
  globalThis.Worker = class { postMessage() {} };
  const { open } = IDBFactory.prototype;
  const released = new Promise((resolve) => { globalThis.release = resolve; });
  IDBFactory.prototype.open = function (name, version) {
    if (version === undefined) return open.call(this, name);
    const held = new EventTarget();
    released.then(() => {
      const opening = open.call(this, name, version);
      for (const kind of ['success', 'error', 'blocked', 'upgradeneeded']) {
        opening['on' + kind] = (event) => {
          for (const property of ['result', 'transaction', 'error']) {
            Object.defineProperty(held, property, { configurable: true, get: () => opening[property] });
          }
          held['on' + kind]?.(event);
        };
      }
    });
    return held;
  };
`;

test('the newest papers are there before the library is opened, and a change since then is seen', async () => {
  const manicule = await openManicule();
  const elsewhere = await stockedPage(manicule);
  const titles = await titlesOn(elsewhere);

  const page = await manicule.context.newPage();
  await page.addInitScript(HOLD_LIBRARY);
  await page.goto(elsewhere.url());
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await titlesOn(page)).toEqual(titles);

  await elsewhere.getByRole('link', { name: titles[0] ?? '' }).focus();
  await elsewhere.keyboard.press('Delete');
  await elsewhere.getByText(/^Removed/).waitFor();
  await page.evaluate('release()');
  await page.getByRole('link', { name: titles[0] ?? '' }).waitFor({ state: 'detached' });
  expect(await titlesOn(page)).toEqual(titles.slice(1));
});

test('the popup asks for few files, and for no style sheet', async () => {
  const manicule = await openManicule();
  const stocked = await stockedPage(manicule);
  const kinds: string[] = [];
  stocked.on('request', (request) => kinds.push(request.resourceType()));
  await stocked.reload();
  await stocked.getByRole('heading', { level: 2 }).first().waitFor();
  await stocked.close();
  expect(kinds).toContain('script');
  expect(kinds).not.toContain('stylesheet');
  expect((await scriptsUntilShown(manicule, 'popup.html', BUILT.chrome)).length).toBeLessThanOrEqual(12);
});
