// One bit a letter of the typed word: where in it each UTF-16 unit stands. Cleared behind each word.
const places = new Int32Array(0x10000);

/** The most bytes of a term that are followed, and of errors. */
const DEEPEST = 0xff;
const MOST_ERRORS = 3;

// A row of states for each number of bytes that were followed. In a row come, for each number of errors, which beginnings
// of the typed word the bytes may stand for, one bit a beginning; then, so too, those whose next two letters may have been
// swapped; then the least of those numbers of errors (nothing is kept for lower ones); the number of errors with which the
// bytes, or the first of them, may stand for the whole word; last the letters of which one has to come next, 0 for any.
const SWAPPED = MOST_ERRORS + 1;
const LEAST = 2 * SWAPPED;
const FEWEST = LEAST + 1;
const MUST = FEWEST + 1;
const ROW = 16;
const rows = new Int32Array((DEEPEST + 1) * ROW);
// Of a letter of several bytes: what it is as far as it was followed, and how many of its bytes are left.
const letters = new Uint32Array(DEEPEST + 1);
const bytesLeft = new Uint8Array(DEEPEST + 1);

/**
 * Follows words in UTF-8 byte by byte, and tells how many typing errors (a letter left out, put in, put for another, two
 * neighbours swapped) lead to them from one typed word, of 1 to 28 units. What was followed once is kept: the next word is followed on from
 * what it shares with the last one. All words share the same memory: `begin` and `end` enclose the use of one.
 */
export class TypedWord {
  readonly #typed: string;
  readonly #most: number;
  readonly #early: number;
  /** All beginnings of the typed word, and it whole. */
  readonly #all: number;
  readonly #whole: number;
  /** The beginnings that may hold more than the early errors, and those from which one more error leads to these. */
  readonly #late: number;
  readonly #nearlyLate: number;

  /** `most`: more errors than these, 3 at most, are not told apart; so many as `early` may be in the first half. */
  constructor(typed: string, most: number, early: number) {
    this.#typed = typed;
    this.#most = most;
    this.#early = early;
    this.#whole = 1 << typed.length;
    this.#all = 2 * this.#whole - 1;
    this.#late = -1 << Math.ceil(typed.length / 2);
    this.#nearlyLate = this.#late >> 2;
  }

  get length(): number {
    return this.#typed.length;
  }

  begin(): void {
    for (let i = 0; i < this.#typed.length; i++) {
      const unit = this.#typed.charCodeAt(i);
      places[unit] = (places[unit] ?? 0) | (1 << i);
    }
    rows.fill(0, 0, ROW);
    for (let errors = 0; errors <= this.#most; errors++) {
      const left = this.#all & ((2 << errors) - 1);
      rows[errors] = errors > this.#early ? left & this.#late : left;
    }
    rows[FEWEST] = this.errorsAt(0);
  }

  end(): void {
    for (let i = 0; i < this.#typed.length; i++) places[this.#typed.charCodeAt(i)] = 0;
  }

  /**
   * Whether nothing that goes on with this byte behind the first `depth` is near, where that is seen at once: no more errors
   * may be made here and the letter is not the next one. So it is for most of what begins like any word at all.
   */
  endsWith(depth: number, byte: number): boolean {
    const must = rows[depth * ROW + MUST] ?? 0;
    return must !== 0 && byte < 0x80 && ((places[byte] ?? 0) & must) === 0;
  }

  /** Follows the byte behind the first `depth`. Answers whether anything that goes on so may still be near. */
  follow(depth: number, byte: number): boolean {
    if (byte < 0x80) return this.#step(depth, depth + 1, byte);
    rows.copyWithin((depth + 1) * ROW, depth * ROW, (depth + 1) * ROW);
    rows[(depth + 1) * ROW + MUST] = 0;
    if (byte >= 0xc0) {
      letters[depth + 1] = byte & (byte < 0xe0 ? 0x1f : byte < 0xf0 ? 0x0f : 0x07);
      bytesLeft[depth + 1] = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
      return true;
    }
    const letter = ((letters[depth] ?? 0) << 6) | (byte & 0x3f);
    letters[depth + 1] = letter;
    bytesLeft[depth + 1] = (bytesLeft[depth] ?? 1) - 1;
    if (bytesLeft[depth + 1] !== 0) return true;
    if (letter < 0x10000) return this.#step(depth, depth + 1, letter);
    this.#step(depth, depth + 1, 0xd800 + ((letter - 0x10000) >> 10));
    return this.#step(depth + 1, depth + 1, 0xdc00 + (letter & 0x3ff));
  }

  /** The errors between the typed word and what was followed so far; any number above `most` means more than that. */
  errorsAt(depth: number): number {
    const most = this.#most;
    for (let errors = rows[depth * ROW + LEAST] ?? 0; errors <= most; errors++) {
      if (((rows[depth * ROW + errors] ?? 0) & this.#whole) !== 0) return errors;
    }
    return most + 1;
  }

  /** The same for that beginning of what was followed that is nearest. */
  fewestUpTo(depth: number): number {
    return rows[depth * ROW + FEWEST] ?? 0;
  }

  #step(from: number, to: number, unit: number): boolean {
    const [most, early] = [this.#most, this.#early];
    const here = places[unit] ?? 0;
    const old = from * ROW;
    const next = to * ROW;
    let fewest = rows[old + FEWEST] ?? 0;
    let least = most + 1;
    // With one error less: what it was before this letter, what was swapped before it, and what it is now.
    let before = 0;
    let swapped = 0;
    let now = 0;
    let must = 0;
    let mayErr = 0;
    for (let errors = rows[old + LEAST] ?? 0; errors <= most; errors++) {
      const own = rows[old + errors] ?? 0;
      now = (((own & here) << 1) | before | ((before | now) << 1) | ((swapped & here) << 2)) & this.#all;
      if (errors > early) now &= this.#late;
      before = own;
      swapped = rows[old + SWAPPED + errors] ?? 0;
      let swap = 0;
      if (errors < most) {
        const erring = errors < early ? -1 : this.#nearlyLate;
        swap = own & (here >> 1) & erring;
        mayErr |= now & erring;
      }
      rows[next + SWAPPED + errors] = swap;
      rows[next + errors] = now;
      must |= now | swap;
      if ((now | swap) !== 0 && errors < least) least = errors;
      if (errors < fewest && now >= this.#whole) fewest = errors;
    }
    rows[next + LEAST] = least;
    rows[next + FEWEST] = fewest;
    rows[next + MUST] = mayErr === 0 && fewest > most ? must : 0;
    return least <= most;
  }
}
