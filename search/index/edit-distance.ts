// One bit a letter of the typed word: where in it each UTF-16 unit stands. Cleared behind each word.
const places = new Int32Array(0x10000);

/**
 * Compares words with one typed word, of 1 to 31 units, by how many typing errors (a letter left out, put in, put for
 * another, two neighbours swapped) lead from one to the other. All of a column of the table of distances is computed at
 * once, a bit a row: Hyyrö's bit-parallel algorithm for Damerau's distance without overlaps (2003).
 */
export class TypedWord {
  readonly #letters: readonly number[];
  readonly #last: number;

  constructor(typed: string) {
    this.#letters = Array.from({ length: typed.length }, (_, i) => typed.charCodeAt(i));
    this.#last = 1 << (typed.length - 1);
  }

  /** To be called before a run of comparisons; no other word's run may come between. */
  begin(): void {
    for (const [i, letter] of this.#letters.entries()) places[letter] = (places[letter] ?? 0) | (1 << i);
  }

  end(): void {
    for (const letter of this.#letters) places[letter] = 0;
  }

  /**
   * The errors between the typed word and the `length` units from `start` on, or, where the typed one is `unfinished`, the beginning
   * of it that is nearest. Any number above `most` means more than `most`.
   */
  errorsTo(units: Uint16Array | Uint8Array, start: number, length: number, most: number, unfinished: boolean): number {
    const typedLength = this.#letters.length;
    const width = unfinished && length > typedLength + most ? typedLength + most : length;
    let errors = typedLength;
    let least = errors;
    let up = -1; // rows that are one more than the row above them
    let down = 0; // rows that are one less
    let diagonal = 0;
    let before = 0;
    for (let i = 0; i < width; i++) {
      const here = places[units[start + i] ?? 0] ?? 0;
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & up) + up) ^ up) | here | down | swapped;
      let right = down | ~(diagonal | up);
      let left = diagonal & up;
      if ((right & this.#last) !== 0) errors++;
      else if ((left & this.#last) !== 0) errors--;
      right = (right << 1) | 1;
      left <<= 1;
      up = left | ~(diagonal | right);
      down = right & diagonal;
      before = here;
      if (errors < least) least = errors;
      // Each letter that is left can make up for one error at most.
      if (errors - (width - 1 - i) > most && (least > most || !unfinished)) return most + 1;
    }
    return unfinished ? least : errors;
  }
}
