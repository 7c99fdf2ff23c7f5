import type { Page } from 'playwright-core';
import type { SavedPaper } from '../../papers/saved.ts';

const AT_ONCE = 1000;

/** Puts papers into the library of an open page of the extension, past its own code: twenty thousand in some seconds. */
export async function stock(page: Page, papers: readonly SavedPaper[]): Promise<void> {
  for (let from = 0; from < papers.length; from += AT_ONCE) {
    await page.evaluate(putAll, papers.slice(from, from + AT_ONCE));
  }
}

function putAll(papers: readonly SavedPaper[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('manicule');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('papers', 'readwrite');
      for (const saved of papers) transaction.objectStore('papers').put(saved);
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
