import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { FoundPapers } from '../engine.ts';
import { lacksWords } from '../rank/candidates.ts';
import type { FoundTerm } from '../rank/found-terms.ts';
import { type Hit, type MatchRanges, SEARCH_FIELDS, type SearchField, type TextRange } from '../searcher.ts';
import { judgeFirst } from './first-results.ts';
import { merged, rangesOf } from './highlight.ts';

/** So many hits are judged by Fuse.js too: what is seen without scrolling. */
const JUDGED = 10;

/** The hits that are shown for what was found. Papers whose record is gone are left out. */
export function hitsOf(
  { best, words }: Pick<FoundPapers, 'best' | 'words'>,
  recordOf: (key: RecordKey, terms: readonly FoundTerm[]) => SavedPaper | null,
): readonly Hit[] {
  const present = best.flatMap((found) => {
    const saved = recordOf(found.key, found.terms ?? []);
    return saved ? [{ ...found, saved }] : [];
  });
  const first = present.slice(0, JUDGED);
  const judged = words.length === 0 ? first.map(unjudged) : judgeFirst(first, words.join(' '));
  return [...judged, ...present.slice(JUDGED).map(unjudged)].map(({ saved, terms, tier, ranges }) => {
    const own = terms === null ? {} : rangesOf(saved, terms, words);
    return { saved, ranges: lacksWords(tier) ? union(own, ranges) : own };
  });
}

function unjudged<Of>(found: Of): Of & { readonly ranges: MatchRanges } {
  return { ...found, ranges: {} };
}

/** Where a word was not found at all, what Fuse.js sees of it is shown too. */
function union(own: MatchRanges, guessed: MatchRanges): MatchRanges {
  const all: Partial<Record<SearchField, readonly TextRange[]>> = { ...own };
  for (const field of SEARCH_FIELDS) {
    const more = guessed[field];
    if (more) all[field] = merged([...(own[field] ?? []), ...more]);
  }
  return all;
}
