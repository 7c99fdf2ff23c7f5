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

/** More records whose titles begin alike are compared by more of them, and more of one title are no duplicates, but a series. */
const MOST_ALIKE = 40;

/** The pairs of a library that the reader has not told apart, the surest first. Looks at records that share an id or a title's beginning. */
export function likelyPairs(papers: readonly SavedPaper[]): readonly LikelyPair[] {
  const pairs = new Map<string, LikelyPair>();
  for (const group of alike(papers)) {
    const records = group.toSorted((a, b) => a.savedAt - b.savedAt || (a.key < b.key ? -1 : 1));
    for (const [at, first] of records.entries()) {
      for (const second of records.slice(at + 1)) {
        const sameness = toldApart(first, second) ? 'different' : compareToSaved(second.paper, first);
        if (sameness !== 'different') pairs.set(`${first.key} ${second.key}`, { first, second, sameness });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => Number(b.sameness === 'same') - Number(a.sameness === 'same'));
}

function alike(papers: readonly SavedPaper[]): readonly (readonly SavedPaper[])[] {
  return [...sharing(papers, ({ paper }) => paper.ids), ...beginningAlike(papers, TITLE_START)];
}

/** Those whose titles have so many characters in common at their beginning; more where too many do. */
function beginningAlike(papers: readonly SavedPaper[], length: number): readonly (readonly SavedPaper[])[] {
  const titles = new Map(papers.map((saved) => [saved, titleKey(saved.paper.title) ?? '']));
  const groups = sharing(papers, (saved) =>
    [titles.get(saved)?.slice(0, length) ?? ''].filter((start) => start !== ''),
  );
  return groups.flatMap((group) => {
    if (group.length <= MOST_ALIKE) return [group];
    return group.some((saved) => (titles.get(saved)?.length ?? 0) > length) ? beginningAlike(group, 2 * length) : [];
  });
}

/** The groups of more than one that share something. */
function sharing(
  papers: readonly SavedPaper[],
  whatOf: (saved: SavedPaper) => readonly string[],
): readonly (readonly SavedPaper[])[] {
  const groups = new Map<string, SavedPaper[]>();
  for (const saved of papers) {
    for (const shared of whatOf(saved)) {
      const group = groups.get(shared);
      if (group) group.push(saved);
      else groups.set(shared, [saved]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
