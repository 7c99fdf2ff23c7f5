import { told } from '../failures/storage.ts';

/**
 * Every row of the library's papers as it lies there, whole or not, whichever version wrote it; nothing is changed. A row that the
 * disk does not give is left out. Fails with `storage-broken`.
 */
export function rowsAsTheyLie(name = 'manicule'): Promise<readonly unknown[]> {
  return told(async () => {
    const db = await opened(name);
    try {
      return await rowsOf(db);
    } finally {
      db.close();
    }
  });
}

// Without Dexie: it knows the tables of this version alone.
function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    // There was none: none is made.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
  });
}

function rowsOf(db: IDBDatabase): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const rows: unknown[] = [];
    const transaction = db.transaction('papers');
    const papers = transaction.objectStore('papers');
    const keys = papers.getAllKeys();
    keys.onsuccess = () => {
      for (const key of keys.result) {
        const row = papers.get(key);
        row.onsuccess = () => rows.push(row.result);
        // One that cannot be read costs itself, not the transaction.
        row.onerror = (event) => event.preventDefault();
      }
    };
    transaction.oncomplete = () => resolve(rows);
    transaction.onabort = () => reject(transaction.error);
  });
}
