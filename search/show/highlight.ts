import type { SavedPaper } from '../../papers/saved.ts';
import { fieldText, type MatchRanges, SEARCH_FIELDS, type SearchField, type TextRange } from '../searcher.ts';
import { type Emit, scan } from '../text/scan.ts';
import { acronymRanges } from './acronym-ranges.ts';

/** Where the found words stand in a paper's texts. `typed` are the words of the query, folded, of which some are beginnings. */
export function rangesOf(saved: SavedPaper, terms: readonly string[], typed: readonly string[]): MatchRanges {
  const ranges: Partial<Record<SearchField, readonly TextRange[]>> = {};
  const shownOf = new Map(terms.map((term) => [term, typed.find((word) => term.startsWith(word))?.length ?? null]));
  const unseen = typed.filter((word) => /^[a-z]{3,7}$/.test(word) && !terms.some((term) => term.startsWith(word)));
  const beginnings = beginningsOf(terms);
  for (const field of terms.length > 0 ? SEARCH_FIELDS : []) {
    const found = rangesIn(fieldText(saved, field), shownOf, beginnings);
    if (found.length > 0) ranges[field] = found;
  }
  const initials = unseen.flatMap((word) => acronymRanges(saved.paper.title, word));
  if (initials.length > 0) ranges.title = merged([...(ranges.title ?? []), ...initials]);
  return ranges;
}

/** `shownOf` has for each term how many of its letters were typed, null where they are not its beginning. */
function rangesIn(
  text: string,
  shownOf: ReadonlyMap<string, number | null>,
  beginnings: Uint8Array,
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
  scan(text, find, beginnings);
  return merged(ranges);
}

/** As `scan` takes them. */
function beginningsOf(terms: readonly string[]): Uint8Array {
  const beginnings = new Uint8Array(0x80);
  for (const term of terms) beginnings[term.charCodeAt(0)] = 1;
  return beginnings;
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
