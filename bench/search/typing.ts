import { oneOf, type Random, wholeFrom } from './random.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** A word with one typing error: a letter left out, put in, put for another, or two neighbours swapped. */
export function mistyped(random: Random, word: string): string {
  const at = wholeFrom(random, 0, word.length - 1);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const other = oneOf(
    random,
    LETTERS.filter((each) => each !== letter),
  );
  switch (wholeFrom(random, 0, 3)) {
    case 0:
      return before + after;
    case 1:
      return before + other + letter + after;
    case 2:
      return before + other + after;
    default:
      return at + 1 < word.length && word[at + 1] !== letter
        ? before + word.charAt(at + 1) + letter + word.slice(at + 2)
        : before + other + after;
  }
}
