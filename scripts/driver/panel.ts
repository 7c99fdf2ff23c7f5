import { attach, handsOn, targets } from './apart.ts';
import type { Running } from './launch.ts';
import { makeReader, type Reader } from './reader.ts';
import { eyesOf, type Session } from './sight.ts';
import { until } from './until.ts';

/** What stands in the browser's side panel. */
export interface Panel extends Reader {
  readonly session: Session;
}

/** The side panel, once a page of the extension is in it: it is no tab, and of the panel's width. */
export async function panelOf({ context }: Running): Promise<Panel> {
  const browser = await context.browser()?.newBrowserCDPSession();
  const [worker] = context.serviceWorkers();
  if (!browser || !worker) throw new Error('this browser has no session of its own, or the extension no worker');
  // Its page has no address at first.
  const target = await until('a page in the side panel', async () => {
    const panels = await worker.evaluate<{ documentUrl?: string }[]>(
      "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })",
    );
    const shown = (await targets(browser)).filter(({ type }) => type === 'page');
    return shown.find(({ url }) => panels.some(({ documentUrl }) => documentUrl === url)) ?? null;
  });
  const session = await attach(browser, target.targetId);
  return { ...makeReader(eyesOf(session), handsOn(session)), session };
}
