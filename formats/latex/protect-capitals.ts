export interface TitleWord {
  readonly text: string;
  readonly isProtected: boolean;
}

// The words of four letters and more that English titles print small.
const SMALL = new Set('about from into over than that through toward towards under upon when with without'.split(' '));

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * Cuts a title's texts into words and what stands between them, and tells the words whose capitals mean something. Where the
 * title is in sentence case those are all but its first; where most words have a capital, as English titles are printed,
 * those with one inside (`BERT`, `iPhone`) and single letters (`Vitamin C`).
 */
export function protectedWords(texts: readonly string[]): (text: string) => readonly TitleWord[] {
  const words = texts.flatMap((text) => text.match(WORD) ?? []);
  const shouting = words.length > 3 && !words.some((word) => /\p{Ll}/u.test(word));
  const sentence = isSentenceCase(words);
  const [first] = words;
  let seen = 0;
  const isProtected = (word: string): boolean => {
    const isFirst = word === first && seen === 0;
    seen++;
    if (shouting) return false;
    if (/^.+\p{Lu}/u.test(word)) return true;
    return /^\p{Lu}/u.test(word) && !isFirst && (sentence || (word.length === 1 && word !== 'A'));
  };
  return (text) => cut(text).map((part) => ({ text: part, isProtected: isWord(part) && isProtected(part) }));
}

function isSentenceCase(words: readonly string[]): boolean {
  const telling = words.slice(1).filter((word) => word.length > 3 && /^\p{L}/u.test(word) && !SMALL.has(word));
  const capitalised = telling.filter((word) => /^\p{Lu}/u.test(word));
  return capitalised.length * 2 < telling.length;
}

function cut(text: string): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    parts.push(text.slice(at, match.index), match[0]);
    at = match.index + match[0].length;
  }
  return [...parts, text.slice(at)].filter((part) => part !== '');
}

function isWord(part: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(part);
}
