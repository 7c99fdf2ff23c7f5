import { defineBackground } from 'wxt/utils/define-background';
import { checkPageCall } from '../../messaging/schemas.ts';
import { servePages } from '../../messaging/serve.ts';
import { markOpenPages } from './mark-open-pages.ts';
import { pageHandlers } from './page-handlers.ts';

export default defineBackground({
  type: 'module',
  main() {
    servePages(pageHandlers(), checkPageCall);
    markOpenPages();
  },
});
