import type { Segment } from '../index/sections.ts';
import { PaperCodes } from '../index/word-reader.ts';
import { EXTRA, FIRST_WORD } from '../index/words.ts';
import type { Matches } from './scratch.ts';

/** How the words of a query stand in a paper's title, each from 0 to 1. */
export interface TitleOrder {
  /** Neighbours of the query that are neighbours there too. */
  readonly adjacent: number;
  /** Neighbours of the query that stand there in the same order, farther apart. */
  readonly ordered: number;
  /** The title begins as the query does. */
  readonly begins: number;
  /** How much of the title the query says. */
  readonly covered: number;
  /** How much of the query stands in the title as it was typed. */
  readonly exact: number;
}

const LONGEST = 48;
const MOST_WORDS = 16;
const BEST = 255;

// How well each word of the query (a row) is matched at each place of the title; reused from paper to paper.
const grid = new Uint8Array(MOST_WORDS * LONGEST);
const joined = new Uint8Array(MOST_WORDS);
const title = new PaperCodes();

/** `scales` make the best match of each word a whole one. */
export function titleOrder(
  segment: Segment,
  doc: number,
  words: readonly Matches[],
  scales: readonly number[],
): TitleOrder {
  const rows = Math.min(words.length, MOST_WORDS);
  const length = fill(segment, doc, words, scales, rows);
  let [adjacent, ordered, held, exact] = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    let [next, later, best, behind] = [joined[row] ?? 0, 0, 0, 0];
    for (let place = length - 1; place >= 0; place--) {
      const here = grid[row * LONGEST + place] ?? 0;
      if (here > best) best = here;
      if (row + 1 === rows) continue;
      const after = place + 1 < length ? (grid[(row + 1) * LONGEST + place + 1] ?? 0) : 0;
      if (Math.min(here, after) > next) next = Math.min(here, after);
      if (Math.min(here, behind) > later) later = Math.min(here, behind);
      behind = Math.max(behind, after);
    }
    adjacent += next;
    if (later > next) ordered += later - next;
    held += best;
    exact += (best / BEST) ** 3;
  }
  const pairs = Math.max(1, rows - 1) * BEST;
  return {
    adjacent: adjacent / pairs,
    ordered: ordered / pairs,
    begins: (grid[0] ?? 0) / BEST,
    covered: Math.min(1, held / BEST / Math.max(1, length)),
    exact: exact / Math.max(1, rows),
  };
}

/** Answers how many words the title has, of those that are looked at. */
function fill(
  segment: Segment,
  doc: number,
  words: readonly Matches[],
  scales: readonly number[],
  rows: number,
): number {
  let place = -1;
  let isExtra = false;
  grid.fill(0, 0, rows * LONGEST);
  joined.fill(0, 0, rows);
  const count = title.read(segment, doc, true);
  for (let i = 0; i < count; i++) {
    const code = title.codes[i] ?? 0;
    if (code === EXTRA) isExtra = true;
    if (code < FIRST_WORD) continue;
    if (!isExtra && ++place === LONGEST) break;
    isExtra = false;
    if (place < 0) continue;
    const term = segment.termOfRank[code - FIRST_WORD] ?? 0;
    let above = 0;
    for (let row = 0; row < rows; row++) {
      const here = (words[row]?.quality[term] ?? 0) * (scales[row] ?? 1);
      const at = row * LONGEST + place;
      if (here > (grid[at] ?? 0)) grid[at] = here;
      if (row > 0 && Math.min(here, above) > (joined[row - 1] ?? 0)) joined[row - 1] = Math.min(here, above);
      above = here;
    }
  }
  return Math.min(place + 1, LONGEST);
}
