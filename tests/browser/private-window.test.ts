import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BUILT } from '../../scripts/build.ts';
import { until } from '../../scripts/driver/until.ts';
import { dailyPapers } from '../../scripts/sample/huggingface.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { ids, inventedPaper, inventedRecord } from '../support/invented.ts';
import { rounds, tell } from '../trust/rounds.ts';
import { type Manicule, openManicule } from './harness.ts';
import { recordsIn } from './records.ts';
import { stockedPage } from './stocked.ts';

const LISTING = SAMPLE_ADDRESSES.huggingface;
/** Saved from a mere link, so that the first card which shows it hands over its name. */
const [id = ''] = ids(`arxiv:${SAMPLE_PAPERS[0]?.id}`);
const nameless = inventedRecord({ paper: inventedPaper({ title: `(${id})`, authors: [], ids: ids(`${id}`) }) });

/** Takes long for what it is, so that it runs with `npm run test:trust` alone. */
const ROUNDS = rounds(0, 1);
if (ROUNDS === 0) console.warn('A list in a private window: not tried, it takes long. npm run test:trust tries it.');

test.runIf(ROUNDS > 0)(
  'a list that is read in a private window leaves nothing behind, though the extension is allowed there',
  async () => {
    const manicule = await openManicule();
    await allowInPrivate(manicule);
    await (await stockedPage(manicule, [nameless])).close();
    const before = await recordsIn(manicule);
    const own = await manicule.ownPage('popup.html');
    await listen(own);
    await readInPrivate(manicule, own);
    await until(
      'what the private page asks',
      async () => {
        const calls = await own.evaluate<readonly string[]>('window.calls');
        return calls.includes('recall') && calls.includes('annotate');
      },
      30_000,
    );
    expect(await rememberedIn(own)).toBe(0);
    expect(await recordsIn(manicule)).toEqual(before);

    await manicule.visit(LISTING);
    await until('papers that are remembered', async () => (await rememberedIn(own)) > 0);
    tell({ fault: 'a list read in a private window', rounds: ROUNDS, lost: 0, leaked: 0 });
  },
);

/** As its reader does among the browser's extensions: it is put in anew by that. */
async function allowInPrivate({ context }: Manicule): Promise<void> {
  const browser = await context.browser()?.newBrowserCDPSession();
  const gone = context.serviceWorkers().map((worker) => worker.waitForEvent('close'));
  const put = { path: BUILT.chrome, enableInIncognito: true };
  await browser?.send('Extensions.loadUnpacked', put);
  await Promise.all(gone);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  expect(await worker.evaluate('chrome.extension.isAllowedIncognitoAccess()')).toBe(true);
}

/** Hears, beside the background, what content scripts ask it. */
async function listen(own: Page): Promise<void> {
  await own.evaluate(`{
    window.calls = [];
    chrome.runtime.onMessage.addListener(({ call }, sender) => { if (sender.tab?.incognito) window.calls.push(call); });
  }`);
}

/** playwright knows nothing of private windows: theirs are spoken to by letters, in which the page is handed over as well. */
async function readInPrivate({ context }: Manicule, own: Page): Promise<void> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('this browser has no session of its own');
  await own.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank#private' })`);
  const target = await until('the private window', async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'page' && url === 'about:blank#private') ?? null;
  });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  let sent = 0;
  const write = (method: string, params: object) =>
    browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: ++sent, method, params }) });
  servePrivately(browser, sessionId, write);
  await write('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });
  const url = JSON.stringify(LISTING);
  await own.evaluate(`chrome.tabs.query({}).then((tabs) =>
    chrome.tabs.update(tabs.find(({ incognito }) => incognito).id, { url: ${url} }))`);
}

function servePrivately(
  browser: CDPSession,
  sessionId: string,
  write: (method: string, params: object) => Promise<unknown>,
): void {
  browser.on('Target.receivedMessageFromTarget', (event) => {
    const { method, params } = JSON.parse(event.message);
    if (event.sessionId !== sessionId) return;
    // A private tab that is spoken to this early crashes now and then.
    if (method === 'Inspector.targetCrashed') void write('Page.navigate', { url: LISTING });
    if (method !== 'Fetch.requestPaused') return;
    const { requestId, request } = params;
    if (request.url !== LISTING) void write('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    else {
      const body = Buffer.from(dailyPapers()).toString('base64');
      const responseHeaders = [{ name: 'content-type', value: 'text/html; charset=utf-8' }];
      void write('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
      // It is behind another window, and draws nothing there.
      void write('Emulation.setFocusEmulationEnabled', { enabled: true });
    }
  });
}

/** How many rows the memory of lists has. */
function rememberedIn(own: Page): Promise<number> {
  return own.evaluate(`(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'manicule-memory')) return 0;
    const opened = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('manicule-memory');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...opened.objectStoreNames];
    const counts = await Promise.all(names.map((name) => new Promise((resolve, reject) => {
      const asked = opened.transaction(name).objectStore(name).count();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    })));
    opened.close();
    return counts.reduce((all, count) => all + count, 0);
  })()`);
}
