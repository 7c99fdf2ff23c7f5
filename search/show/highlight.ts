import type { SavedPaper } from '../../papers/saved.ts';
import { fieldText, type MatchRanges, SEARCH_FIELDS, type SearchField, type TextRange } from '../searcher.ts';
import type { Emit } from '../text/scan.ts';
import { scanFor } from '../text/scan-for.ts';
import { acronymRanges } from './acronym-ranges.ts';

/** Where the found words stand in a paper's texts. `typed` are the words of the query, folded, of which some are beginnings. */
export function rangesOf(saved: SavedPaper, terms: readonly string[], typed: readonly string[]): MatchRanges {
  const ranges: Partial<Record<SearchField, readonly TextRange[]>> = {};
  const shownOf = new Map(terms.map((term) => [term, typed.find((word) => term.startsWith(word))?.length ?? null]));
  const unseen = typed.filter((word) => /^[a-z]{3,7}$/.test(word) && !terms.some((term) => term.startsWith(word)));
  for (const field of terms.length > 0 ? SEARCH_FIELDS : []) {
    const found = rangesIn(fieldText(saved, field), terms, shownOf);
    if (found.length > 0) ranges[field] = found;
  }
  const initials = unseen.flatMap((word) => acronymRanges(saved.paper.title, word));
  if (initials.length > 0) ranges.title = merged([...(ranges.title ?? []), ...initials]);
  return ranges;
}

/** `shownOf` has for each term how many of its letters were typed, null where they are not its beginning. */
function rangesIn(
  text: string,
  terms: readonly string[],
  shownOf: ReadonlyMap<string, number | null>,
): readonly TextRange[] {
  const ranges: TextRange[] = [];
  if (text === '') return ranges;
  const find: Emit = (term, start, end) => {
    const shown = shownOf.get(term);
    if (shown === undefined) return;
    // Folding keeps the length of nearly all words; where it does not, the whole word is shown.
    const isBeginning = shown !== null && end - start === term.length;
    ranges.push([start, isBeginning ? start + shown : end]);
  };
  scanFor(text, terms, find);
  return merged(ranges);
}

/** Ranges in order, those that touch as one. */
export function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
