import { defineContentScript } from 'wxt/utils/define-content-script';
import { openPage, siteMatches } from '../../sites/registry.ts';
import { withStandIn } from '../../sites/stand-in.ts';
import { markPage } from './mark-page.ts';

export default defineContentScript({
  matches: siteMatches(),
  runAt: 'document_start',
  main: (ctx) =>
    markPage(ctx, (url) => {
      const opened = openPage(document, url);
      return opened && { ...opened, page: withStandIn(opened.page, document, url) };
    }),
});
