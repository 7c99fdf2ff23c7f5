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

const NOTHING: TitleOrder = { adjacent: 0, ordered: 0, begins: 0, covered: 0, exact: 0 };

/** `scales` make the best match of each word a whole one. */
export function titleOrder(
  segment: Segment,
  doc: number,
  words: readonly Matches[],
  scales: readonly number[],
): TitleOrder {
  const rows = Math.min(words.length, MOST_WORDS);
  grid.fill(0, 0, rows * LONGEST);
  joined.fill(0, 0, rows);
  const length = fill(segment, doc, words, scales, rows);
  return length === 0 ? NOTHING : orderIn(length, rows);
}

function orderIn(length: number, rows: number): TitleOrder {
  let [adjacent, ordered, held, exact] = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    let [next, later, best, behind] = [joined[row] ?? 0, 0, 0, 0];
    const [here, below] = [row * LONGEST, (row + 1) * LONGEST];
    for (let place = length - 1; place >= 0; place--) {
      const own = grid[here + place] ?? 0;
      if (own > best) best = own;
      if (row + 1 === rows) continue;
      const after = place + 1 < length ? (grid[below + place + 1] ?? 0) : 0;
      if (own > next && after > next) next = own < after ? own : after;
      if (own > later && behind > later) later = own < behind ? own : behind;
      if (after > behind) behind = after;
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

/** Answers how many words the title has, of those that are looked at; 0 where none of them stands for a word of the query. */
function fill(
  segment: Segment,
  doc: number,
  words: readonly Matches[],
  scales: readonly number[],
  rows: number,
): number {
  const marks = words[0]?.marks;
  let place = -1;
  let isExtra = false;
  let isAny = false;
  const count = title.read(segment, doc, true);
  for (let i = 0; i < count; i++) {
    const code = title.codes[i] ?? 0;
    if (code === EXTRA) isExtra = true;
    if (code < FIRST_WORD) continue;
    if (!isExtra && ++place === LONGEST) break;
    isExtra = false;
    const rank = code - FIRST_WORD;
    if (place < 0 || marks === undefined || marks[rank] === 0) continue;
    isAny = true;
    let above = 0;
    for (let row = 0; row < rows; row++) {
      const here = (words[row]?.qualityByRank[rank] ?? 0) * (scales[row] ?? 1);
      const at = row * LONGEST + place;
      if (here > (grid[at] ?? 0)) grid[at] = here;
      if (row > 0 && Math.min(here, above) > (joined[row - 1] ?? 0)) joined[row - 1] = Math.min(here, above);
      above = here;
    }
  }
  return isAny ? Math.min(place + 1, LONGEST) : 0;
}
