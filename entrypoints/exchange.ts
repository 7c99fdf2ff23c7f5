import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Page, serveExchange } from '../exchange/serve.ts';
import { bucketsOf } from '../papers/bucket.ts';
import { openLibrary } from '../storage/open.ts';

/** The worker that reads and writes files for the library's page: `new Worker('/exchange.js')`. */
export default defineUnlistedScript(() => {
  const page = globalThis as unknown as Page;
  serveExchange(page, () =>
    openLibrary({
      onChange: (changes) => {
        const buckets = [...new Set(changes.flatMap(({ after }) => bucketsOf(after.paper)))];
        page.postMessage({ kind: 'changed', buckets });
      },
    }),
  );
});
