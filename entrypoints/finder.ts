import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { IndexStore } from '../finder/index-store.ts';
import { INDEX_NAME, readSaved } from '../finder/read-saved.ts';
import { type Page, serveFinder } from '../finder/serve.ts';
import { openLibrary } from '../storage/open.ts';

/** The worker that extension pages search with: `new Worker('/finder.js')`. */
export default defineUnlistedScript(() => {
  const store = new IndexStore(INDEX_NAME, readSaved(INDEX_NAME));
  serveFinder(globalThis as unknown as Page, async () => ({ library: await openLibrary(), store }));
});
