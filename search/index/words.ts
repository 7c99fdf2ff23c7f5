import type { SavedPaper } from '../../papers/saved.ts';
import { fieldText } from '../searcher.ts';
import { scan } from '../text/scan.ts';
import { TEXT_FIELDS, type TextField } from './fields.ts';

/** What stands between the words of a paper. Every other number is a word's, this many too high. */
export const NEXT_FIELD = 0;
/** Between two values of one field, or two names: no phrase reaches across. */
export const GAP = 1;
/** The word behind it is another form of the one before: it takes no place of its own. */
export const EXTRA = 2;
export const FIRST_WORD = 3;

/** A paper's words, field by field in the order of `TEXT_FIELDS`, as numbers that `numberOf` gives its terms. */
export function wordsOf(saved: SavedPaper, numberOf: (term: string) => number, write: (code: number) => void): void {
  for (const [i, field] of TEXT_FIELDS.entries()) {
    if (i > 0) write(NEXT_FIELD);
    for (const [j, value] of valuesOf(saved, field).entries()) {
      if (j > 0) write(GAP);
      scan(value, (term, _start, _end, extra) => {
        if (extra) write(EXTRA);
        write(numberOf(term) + FIRST_WORD);
        const plain = field === 'authors' && !extra ? withoutWrittenOutUmlauts(term) : term;
        if (plain !== term) {
          write(EXTRA);
          write(numberOf(plain) + FIRST_WORD);
        }
      });
    }
  }
}

function valuesOf(saved: SavedPaper, field: TextField): readonly string[] {
  if (field === 'authors') return saved.paper.authors;
  if (field === 'tags') return saved.annotation.tags;
  return [fieldText(saved, field)];
}

// Mueller is found as Muller too. Only in names: elsewhere 'ue' is hardly ever an umlaut.
function withoutWrittenOutUmlauts(term: string): string {
  return term.replace(/([b-df-hj-np-tv-z])([aou])e(?=[a-z])/g, '$1$2');
}
