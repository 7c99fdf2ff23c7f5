import type { SavedPaper } from '../../papers/saved.ts';
import type { Manicule } from './harness.ts';

/** Every record as it lies in the database, those in the trash too. */
export async function recordsIn(manicule: Manicule): Promise<readonly SavedPaper[]> {
  const page = await manicule.ownPage('library.html#trash');
  await page.getByRole('main').locator('*').first().waitFor();
  const records = await page.evaluate<readonly SavedPaper[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('manicule');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('papers').objectStore('papers').getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    };
  })`);
  await page.close();
  return records;
}
