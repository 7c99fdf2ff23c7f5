import { TITLE_START } from './bucket.ts';
import type { Sameness } from './sameness.ts';
import type { SavedPaper } from './saved.ts';
import { titleKey } from './title-key.ts';
import { compareToSaved, toldApart } from './verdict.ts';

/** Two records that are of one paper, or may be; the one saved first in front. */
export interface LikelyPair {
  readonly first: SavedPaper;
  readonly second: SavedPaper;
  readonly sameness: Exclude<Sameness, 'different'>;
}

/** More records that begin alike are no duplicates, but a series. */
const MOST_ALIKE = 40;

/** The pairs of a library that the reader has not told apart, the surest first. Looks at records that share an id or a title's beginning. */
export function likelyPairs(papers: readonly SavedPaper[]): readonly LikelyPair[] {
  const pairs = new Map<string, LikelyPair>();
  for (const group of alike(papers)) {
    const [...records] = group.sort((a, b) => a.savedAt - b.savedAt || (a.key < b.key ? -1 : 1));
    for (const [at, first] of records.entries()) {
      for (const second of records.slice(at + 1)) {
        const sameness = toldApart(first, second) ? 'different' : compareToSaved(second.paper, first);
        if (sameness !== 'different') pairs.set(`${first.key} ${second.key}`, { first, second, sameness });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => Number(b.sameness === 'same') - Number(a.sameness === 'same'));
}

function alike(papers: readonly SavedPaper[]): readonly SavedPaper[][] {
  const groups = new Map<string, SavedPaper[]>();
  for (const saved of papers) {
    const beginning = titleKey(saved.paper.title)?.slice(0, TITLE_START);
    for (const key of [...saved.paper.ids, ...(beginning === undefined ? [] : [`title:${beginning}`])]) {
      const group = groups.get(key);
      if (group) group.push(saved);
      else groups.set(key, [saved]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST_ALIKE);
}
