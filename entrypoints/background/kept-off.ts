import { browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';
import { say } from '../../words/say.ts';

/** Says on the toolbar button when the browser lets the extension onto none of its sites, as browsers may from the first day on. */
export function tellKeptOff(): void {
  const tell = () => {
    look().catch((error: unknown) => report(error, 'looking at what is allowed'));
  };
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) event.addListener(tell);
  tell();
}

async function look(): Promise<void> {
  const { host_permissions: sites = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  const keptOff = !origins.some((origin) => sites.includes(origin));
  await browser.action.setBadgeText({ text: keptOff ? '!' : '' });
  await browser.action.setTitle({
    title: keptOff ? say('background.keptOff') : 'Manicule',
  });
}
