import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import markCss from '../../components/mark/mark.css?inline';
import { hueStyle } from '../../components/tag-colour.ts';
import tokensCss from '../../components/tokens.css?inline';
import { report } from '../../failures/report.ts';
import { learnSentences } from '../../failures/sentence.ts';
import { callBackground } from '../../messaging/call.ts';
import { LOOK_UP_LIMIT, type PageCalls } from '../../messaging/contract.ts';
import { serveTab } from '../../messaging/serve.ts';
import type { Asks } from '../../page/asks.ts';
import { removeLeftovers } from '../../page/leftovers.ts';
import { PartLoader } from '../../page/parts/part-loader.ts';
import { forgetParts, openOffered } from '../../page/parts/world.ts';
import { guardOf } from '../../page/private/guard.ts';
import { sheetOf } from '../../page/sheet.ts';
import { beginVisit } from '../../page/visit.ts';
import { PAGE_SETTINGS, type PageSettings, readPageSettings, watchPageSettings } from '../../settings/for-pages.ts';
import { mark } from '../../words/en/mark.ts';
import { status } from '../../words/en/status.ts';
import { learn } from '../../words/say.ts';

/** Told to the page's document when a script of ours begins to mark it. */
const BEGUN = 'manicule:begun';

/** Marks the page that this script is in, and answers for it, until the context ends. */
export async function markPage(ctx: ContentScriptContext): Promise<void> {
  // Before the page's first script, where the browser lets us: who listens first hears first.
  const guard = guardOf(window);
  let settings = await readPageSettings().catch(asTheyCome);
  const hues = sheetOf(hueStyle(settings.tagHues));
  await domReady();
  if (ctx.isInvalid) return;
  takeOver(ctx);
  removeLeftovers(document);
  learn('mark', mark);
  learn('status', status);
  learnSentences();
  forgetParts();
  const visit = beginVisit({
    document,
    open: (url, standIn) => {
      const opened = openOffered(document, url, standIn);
      return opened && settings.sitesOff.has(opened.site.id) ? null : opened;
    },
    asks,
    parts: new PartLoader((part) => callBackground('loadPart', part)),
    sheet: sheetOf(tokensCss, markCss),
    hues,
    guard,
    keyMode: (site) => (settings.listKeys ? (settings.siteKeys[site] ?? 'on') : 'off'),
    keyChanges: () => settings.keyChanges,
    listRules: () => settings.listRules,
    signal: ctx.signal,
    onExtensionGone: () => ctx.abort('the extension is gone'),
  });
  ctx.addEventListener(window, 'wxt:locationchange', visit.suspectNavigation);
  watchPageSettings(async () => {
    settings = await readPageSettings().catch(asTheyCome);
    hues.replaceSync(hueStyle(settings.tagHues));
    visit.openAgain();
  }, ctx.signal);
  serveTab(
    {
      libraryChanged: async (buckets) => {
        visit.libraryChanged(buckets);
        return null;
      },
      describePage: async () => visit.describe(),
      act: async (act) => {
        visit.act(act);
        return null;
      },
    },
    ctx.signal,
  );
}

/**
 * Two scripts of ours on one page, of two entrypoints or of two versions, would take each other's marks for forgeries: the
 * later one stays. WXT ends only an earlier script of the same entrypoint.
 */
function takeOver(ctx: ContentScriptContext): void {
  document.dispatchEvent(new Event(BEGUN));
  document.addEventListener(BEGUN, () => ctx.abort('another script marks this page'), { signal: ctx.signal });
}

/** What of the background's calls a page asks, each under its own name. */
const ASKED = [
  'lookUp',
  'openEditor',
  'annotate',
  'judge',
  'separate',
  'completeTag',
  'moveToTrash',
  'restoreFromTrash',
  'tellPage',
  'recall',
  'remember',
  'cite',
  'setRule',
  'openBehind',
  'openSearch',
  'openLibrary',
] as const satisfies readonly (keyof Asks)[];

type Asked = Pick<
  { [K in keyof PageCalls]: (args: Parameters<PageCalls[K]>[0]) => Promise<Awaited<ReturnType<PageCalls[K]>>> },
  (typeof ASKED)[number]
>;

const asks: Asks = {
  lookUpLimit: LOOK_UP_LIMIT,
  ...(Object.fromEntries(ASKED.map((call) => [call, (args: never) => callBackground(call, args)])) as Asked),
};

function asTheyCome(error: unknown): PageSettings {
  report(error, 'reading the settings of pages');
  return PAGE_SETTINGS;
}

function domReady(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
