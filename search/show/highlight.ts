import type { SavedPaper } from '../../papers/saved.ts';
import { FIELD_BIT } from '../index/fields.ts';
import type { FoundTerm } from '../rank/found-terms.ts';
import { fieldText, type MatchRanges, SEARCH_FIELDS, type SearchField, type TextRange } from '../searcher.ts';
import type { Emit } from '../text/scan.ts';
import { scanFor } from '../text/scan-for.ts';
import { acronymRanges } from './acronym-ranges.ts';

/** Where the found words stand in a paper's texts. `typed` are the words of the query, folded, of which some are beginnings. */
export function rangesOf(saved: SavedPaper, found: readonly FoundTerm[], typed: readonly string[]): MatchRanges {
  const ranges: Partial<Record<SearchField, readonly TextRange[]>> = {};
  const terms = found.map(({ text }) => text);
  const shownOf = new Map(terms.map((term) => [term, typed.find((word) => term.startsWith(word))?.length ?? null]));
  for (const field of SEARCH_FIELDS) {
    const there = found.filter(
      (term) => (term.fields & FIELD_BIT[field]) !== 0 || (field === 'ids' && isInIds(term.text)),
    );
    if (there.length === 0) continue;
    const own = rangesIn(
      fieldText(saved, field),
      there.map(({ text }) => text),
      shownOf,
    );
    if (own.length > 0) ranges[field] = own;
  }
  const unseen = typed.filter((word) => /^[a-z]{3,7}$/.test(word) && !terms.some((term) => term.startsWith(word)));
  const initials = unseen.flatMap((word) => acronymRanges(saved.paper.title, word));
  if (initials.length > 0) ranges.title = merged([...(ranges.title ?? []), ...initials]);
  return ranges;
}

/** Ids are no words of the index: they may have any that has a figure. */
function isInIds(term: string): boolean {
  return /\d/.test(term);
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
  if (ranges.length < 2) return ranges;
  const result: TextRange[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
