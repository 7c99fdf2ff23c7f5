import { type Emit, scan } from './scan.ts';

// Where a term may stand that is not written so: at what joins parts of a word, accents a letter or writes one, and at
// any letter that is folded.
const OTHERWISE = /[-'_^\\\u0080-\uffff]/g;

/** Calls with terms of a text as `scan` does, with those that are wanted for certain: it looks only at words that may be one of them. */
export function scanFor(text: string, wanted: readonly string[], emit: Emit): void {
  const small = text.toLowerCase();
  if (small.length !== text.length) {
    scan(text, emit);
    return;
  }
  let done = 0;
  for (const place of placesOf(small, wanted)) {
    if (place < done) continue;
    const from = small.lastIndexOf(' ', place) + 1;
    const space = small.indexOf(' ', place);
    done = space < 0 ? small.length : space;
    scan(text.slice(from, done), (term, start, end, extra) => emit(term, from + start, from + end, extra));
  }
}

/** In order. */
function placesOf(small: string, wanted: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (const term of wanted) {
    for (let at = small.indexOf(term); at >= 0; at = small.indexOf(term, at + 1)) places.push(at);
  }
  const all = wanted.join(' ');
  OTHERWISE.lastIndex = 0;
  while (OTHERWISE.test(small)) {
    const at = OTHERWISE.lastIndex - 1;
    if (
      !isHyphen(small.charCodeAt(at)) ||
      small[at + 1] === '{' ||
      all.includes(small.charAt(at - 1) + small.charAt(at + 1))
    ) {
      places.push(at);
    }
  }
  return places.sort((a, b) => a - b);
}

/** Whether it joins two words of ASCII letters into one and does nothing else: then the joint is in the joined word. */
function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x5f || unit === 0x5e;
}
