import { readTitle } from './title-key.ts';

/**
 * How near two titles are. `equal`: one title, however printed. `begun`: a page cut one where the other goes on. `akin`: one has
 * the other's subtitle more, or a word or two are other words. `different`: anything else, and titles that many papers share.
 */
export type TitleLikeness = 'equal' | 'begun' | 'akin' | 'different';

/** A title cut after fewer letters, or before this share of the whole, begins too many others. */
const LETTERS_BEGUN = 20;
const SHARE_BEGUN = 0.4;
const SUBTITLE = /[:?!]\s|\s[-–—]+\s|\.\s/;
/** Of two akin titles, this share of the longer one's words is in both. */
const SHARED_WORDS = 0.75;
/** Numbers, letters, Greek and pluses are how papers of one series differ, and so are these words. */
const OF_A_SERIES =
  /[\p{N}\p{Script=Greek}+]|^(?:\p{L}|[ivx]+|part|vol|volume|chapter|first|second|third|fourth|fifth|next|no|not|non|without|erratum|corrigendum|correction|reply|response|comment|rejoinder|retraction|addendum)$/u;
/** What the rest of a cut title begins with where it is a part of a series: ', II', ': Task 4', '. Part 2'. */
const PART = /^(?:\p{N}+|[ivx]+|part|vol|volume|chapter)$/u;

/** Compares the titles that two pages print. */
export function compareTitles(titleA: string, titleB: string): TitleLikeness {
  const [a, b] = [readTitle(titleA), readTitle(titleB)];
  if (a.key === null || b.key === null) return 'different';
  if (a.cut || b.cut) {
    const begins = (a.cut && b.key.startsWith(a.key)) || (b.cut && a.key.startsWith(b.key));
    return begins ? compareBeginning(a.key, b.key, goesOnAsSeries(a.words, b.words)) : 'different';
  }
  if (a.key === b.key) return 'equal';
  const subtitled = readTitle(mainTitle(titleA)).key === b.key || readTitle(mainTitle(titleB)).key === a.key;
  return compareWords(a.words, b.words, subtitled);
}

function compareBeginning(a: string, b: string, ofASeries: boolean): TitleLikeness {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < LETTERS_BEGUN) return 'different';
  return shorter < longer * SHARE_BEGUN || ofASeries ? 'akin' : 'begun';
}

/** Where the whole title goes on as parts of a series do, the beginning tells nothing of which part it is. */
function goesOnAsSeries(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.slice(short.length, short.length + 2).some((word) => PART.test(word));
}

function compareWords(a: readonly string[], b: readonly string[], subtitled: boolean): TitleLikeness {
  const [onlyA, onlyB] = [without(a, b), without(b, a)];
  if ([...onlyA, ...onlyB].some((word) => OF_A_SERIES.test(word))) return 'different';
  const longest = Math.max(a.length, b.length);
  const shared = longest - Math.max(onlyA.length, onlyB.length);
  return subtitled || shared / longest >= SHARED_WORDS ? 'akin' : 'different';
}

function mainTitle(title: string): string {
  return title.split(SUBTITLE, 1)[0] ?? title;
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
