import type { Page } from 'playwright-core';
import { INDEX_NAME } from '../../finder/read-saved.ts';

/** How many papers the saved index of the library holds, asked in a page of the extension; 0 where none is saved. */
export function papersInIndex(page: Page): Promise<number> {
  return page.evaluate(count, INDEX_NAME);
}

async function count(name: string): Promise<number> {
  const databases = await indexedDB.databases();
  if (!databases.some((each) => each.name === name)) return 0;
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      const { result: db } = opening;
      if (!db.objectStoreNames.contains('heads')) return resolve(0);
      const reading = db.transaction('heads').objectStore('heads').get('head');
      reading.onsuccess = () => {
        db.close();
        const segments: readonly { readonly dead: Uint8Array }[] = reading.result?.segments ?? [];
        resolve(segments.reduce((sum, { dead }) => sum + dead.length, 0));
      };
    };
  });
}
