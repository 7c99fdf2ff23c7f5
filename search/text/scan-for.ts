import { classAt, SEPARATOR } from './char-class.ts';
import { foldWord } from './fold.ts';
import { type Emit, endsWord, isJoiner, scan } from './scan.ts';

// Where a term may stand that is not written so: at what joins parts of a word, accents a letter or writes one, and at
// any letter that is folded.
const OTHERWISE = /[-'_^\\\u0080-\uffff]/g;

/** A place and the length of the term there, as one number that orders as places do; terms are shorter than this. */
const LENGTHS = 0x100;

/** Calls with terms of a text as `scan` does, with those that are wanted for certain: it looks only at words that may be one of them. */
export function scanFor(text: string, wanted: readonly string[], emit: Emit): void {
  const small = text.toLowerCase();
  if (small.length !== text.length) {
    scan(text, emit);
    return;
  }
  let done = 0;
  for (const found of placesOf(small, wanted)) {
    const place = Math.floor(found / LENGTHS);
    if (place < done) continue;
    const end = place + (found % LENGTHS);
    if (end > place && isPlain(text, small, place, end)) {
      done = end;
      emit(small.slice(place, end), place, end, false);
      continue;
    }
    const from = Math.max(done, small.lastIndexOf(' ', place) + 1);
    const space = small.indexOf(' ', place);
    done = space < 0 ? small.length : space;
    scan(text.slice(from, done), (term, start, end, extra) => emit(term, from + start, from + end, extra));
  }
}

/** Whether what stands from one place to another is one word, in small letters but for the first. */
function isPlain(text: string, small: string, from: number, to: number): boolean {
  const stands = (from === 0 || endsWord(small, from - 1)) && endsWord(small, to);
  return stands && text.slice(from + 1, to) === small.slice(from + 1, to);
}

/** In order. */
function placesOf(small: string, wanted: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (const term of wanted) {
    for (let at = small.indexOf(term); at >= 0; at = small.indexOf(term, at + 1)) {
      places.push(at * LENGTHS + term.length);
    }
  }
  const all = wanted.join(' ');
  OTHERWISE.lastIndex = 0;
  while (OTHERWISE.test(small)) {
    const at = OTHERWISE.lastIndex - 1;
    if (mayStand(small, at, all)) places.push(at * LENGTHS);
  }
  return places.sort((a, b) => a - b);
}

const PLAIN = /^[a-z0-9]+$/;
const LAST_LATIN = 0x24f;

/** Whether the word around such a place may be one of all these, as far as its neighbour tells: a joint is in the joined word. */
function mayStand(small: string, at: number, all: string): boolean {
  const before = at > 0 ? small.charAt(at - 1) : ' ';
  if (isJoiner(small.charCodeAt(at))) {
    const after = at + 1 < small.length ? small.charAt(at + 1) : ' ';
    return PLAIN.test(before) && PLAIN.test(after) ? all.includes(before + after) : after !== ' ';
  }
  const unit = small.charCodeAt(at);
  if (unit < 0x80 || unit > LAST_LATIN) return unit < 0x80 || classAt(small, at) !== SEPARATOR;
  if (classAt(small, at) === SEPARATOR) return false;
  const letter = firstFolded(small.charAt(at));
  return !PLAIN.test(before) || !PLAIN.test(letter) || all.includes(before + letter);
}

const folded = new Map<string, string>();

/** The first letter of what a letter is folded to, or spelt with. */
function firstFolded(letter: string): string {
  const known = folded.get(letter) ?? foldWord(letter).charAt(0);
  folded.set(letter, known);
  return known;
}
