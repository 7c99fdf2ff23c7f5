import { defineContentScript } from 'wxt/utils/define-content-script';
import editorCss from '../../components/annotation-editor/annotation-editor.css?inline';
import markCss from '../../components/mark/mark.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { callBackground } from '../../messaging/call.ts';
import { LOOK_UP_LIMIT } from '../../messaging/contract.ts';
import { serveTab } from '../../messaging/serve.ts';
import type { Asks } from '../../page/asks.ts';
import frameCss from '../../page/editor/frame.css?inline';
import { removeLeftovers } from '../../page/leftovers.ts';
import { Guard } from '../../page/private/guard.ts';
import { beginVisit } from '../../page/visit.ts';
import { siteMatches } from '../../sites/registry.ts';

export default defineContentScript({
  matches: siteMatches(),
  runAt: 'document_start',
  async main(ctx) {
    // Before the page's first script: who listens first hears first.
    const guard = new Guard(window, ctx.signal);
    await domReady();
    if (ctx.isInvalid) return;
    removeLeftovers(document);
    const visit = beginVisit({
      document,
      asks,
      sheets: { mark: sheetOf(tokensCss, markCss), editor: [sheetOf(tokensCss, editorCss, frameCss)] },
      guard,
      signal: ctx.signal,
      onExtensionGone: () => ctx.abort('the extension is gone'),
    });
    ctx.addEventListener(window, 'wxt:locationchange', visit.suspectNavigation);
    serveTab(
      {
        libraryChanged: async (buckets) => {
          visit.libraryChanged(buckets);
          return null;
        },
        describePage: async () => visit.describe(),
      },
      ctx.signal,
    );
  },
});

const asks: Asks = {
  lookUpLimit: LOOK_UP_LIMIT,
  lookUp: (papers) => callBackground('lookUp', papers),
  openEditor: (paper) => callBackground('openEditor', paper),
  annotate: (act) => callBackground('annotate', act),
  completeTag: (text) => callBackground('completeTag', text),
  moveToTrash: (paper) => callBackground('moveToTrash', paper),
  restoreFromTrash: (paper) => callBackground('restoreFromTrash', paper),
  openLibrary: (paper) => callBackground('openLibrary', paper),
};

function sheetOf(...css: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.join('\n'));
  return sheet;
}

function domReady(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
