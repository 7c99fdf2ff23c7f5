import type { SavedPaper } from '../../papers/saved.ts';
import type { Manicule } from './harness.ts';

/** The indexes of version 1: name, path, and whether each of a list is found. */
const INDEXES = [
  ['paper.ids', 'paper.ids', true],
  ['annotation.tags', 'annotation.tags', true],
  ...['titleKey', 'savedAt', 'changedAt', 'trashedAt', 'joining.into'].map((name) => [name, name, false]),
];

/** Puts a library of version 1 in the place of the one that is there, held by a page. Answers with what lets it go. */
export async function holdFirstVersion(
  manicule: Manicule,
  papers: readonly SavedPaper[],
): Promise<() => Promise<void>> {
  const holder = await manicule.ownPage('welcome.html');
  await holder.evaluate(`new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('manicule');
    const opening = indexedDB.open('manicule', 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const papers = opening.result.createObjectStore('papers', { keyPath: 'key' });
      for (const [name, path, multiEntry] of ${JSON.stringify(INDEXES)}) papers.createIndex(name, path, { multiEntry });
      opening.result.createObjectStore('meta', { keyPath: 'name' }).put({ name: 'format', value: 1 });
      for (const saved of ${JSON.stringify(papers)}) papers.put(saved);
    };
    opening.onsuccess = () => {
      globalThis.held = opening.result;
      resolve();
    };
  })`);
  return () => holder.evaluate('globalThis.held.close()');
}
