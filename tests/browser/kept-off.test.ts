import { expect, test } from 'vitest';
import { marksShown } from '../../scripts/driver/marks.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { axeFinds } from './axe.ts';
import { type Manicule, openManicule } from './harness.ts';

const LISTING = SAMPLE_ADDRESSES.arxiv;

/** Sets the extension's site access as its reader does on the browser's page of extensions. */
async function siteAccess({ context, extensionId }: Manicule, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`,
  );
  await page.close();
}

test('a site that the browser keeps it off is told of, and asked for', async () => {
  const manicule = await openManicule();
  await siteAccess(manicule, 'ON_CLICK');
  const own = await manicule.ownPage();
  const badge = () => own.evaluate('chrome.action.getBadgeText({})');
  await expect.poll(badge).toBe('!');
  const { page } = await manicule.visit(LISTING);
  const tab = await own.evaluate('chrome.tabs.query({}).then((tabs) => tabs.at(-1).id)');
  // The tab's address is the popup's to see only where it was opened over it: here it is handed over.
  await own.addInitScript(`
    chrome.tabs.get = async () => ({ url: ${JSON.stringify(LISTING)} });
    chrome.permissions.request = async (asked) => { window.asked = asked; return false; };`);
  await own.goto(`${own.url()}?tab=${tab}`);
  await own.getByText('The browser keeps Manicule off this site.').waitFor();
  expect(await axeFinds(own)).toEqual([]);
  await own.getByRole('button', { name: 'Allow it here' }).click();
  const asked = (await own.evaluate('window.asked')) as { origins: string[] };
  expect(asked.origins.every((origin) => origin.includes('arxiv.org'))).toBe(true);
  expect(await page.locator('manicule-mark').count()).toBe(0);

  await siteAccess(manicule, 'ON_ALL_SITES');
  await expect.poll(badge).toBe('');
  await page.reload();
  await marksShown(page, SAMPLE_PAPERS.length);
});
