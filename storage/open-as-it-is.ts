/** Opens a database of whatever version it has, without what makes databases. Makes none: answers null where there is none, or none that opens. */
export function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // There was none, and there is to be none before whose it is makes it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    opening.onsuccess = () => {
      const db = opening.result;
      db.onversionchange = () => db.close();
      resolve(db);
    };
  });
}
