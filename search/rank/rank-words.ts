import type { LiveSegment } from '../index/live-segment.ts';
import { errorsForgiven } from '../index/near.ts';
import { addAcronym } from './acronyms.ts';
import { asTyped } from './candidates.ts';
import { addJoined, addMistypedSplit, addSplit } from './compounds.ts';
import { addExact, addMistyped } from './matches.ts';
import { ENOUGH, inOrder, mayLack, type Order, type Wanted } from './order.ts';
import type { QueryWord } from './query-word.ts';
import { type Matches, matchesNamed } from './scratch.ts';
import { type Conditioned, isWhole, ONE, papersLacking, papersWith, type Tally, tally } from './tally.ts';

/** What was found, and which terms were found for it. */
export interface WordRanking extends Order {
  /** For each segment, the matches of each word. */
  readonly matches: readonly (readonly Matches[])[];
}

/**
 * A word that so few papers have may be mistyped; one that more have, only where nothing has all words, or, where all words
 * are such, no more than a few papers have. Where nothing has them even so, more errors are forgiven than usual.
 */
const RARE = 20;
const SEVERAL = 5;

/** Ranks the papers that have the words and pass the rest of the query. */
export function rankWords(
  segments: readonly LiveSegment[],
  words: readonly QueryWord[],
  conditions: Conditioned,
  wanted: Wanted,
): WordRanking {
  const matches = segments.map(({ segment }) => exactMatches(segment, words));
  const exact = tally(segments, words, matches, conditions, 0);
  if (words.length === 0 || papersWithAll(exact) >= ENOUGH) {
    return { ...inOrder(segments, words, matches, exact, null, wanted), matches };
  }
  const rare = words.filter((_, i) => papersWith(matches, i) < RARE);
  let forgiving = exact;
  const forgiveIn = (forgiven: readonly QueryWord[], how: Forgiveness) => {
    forgive(segments, words, forgiven, matches, how);
    forgiving = tally(segments, words, matches, conditions, 0);
  };
  if (rare.length > 0) forgiveIn(rare, 'sparing');
  if (papersWithAll(forgiving) < (rare.length > 0 ? 1 : SEVERAL)) forgiveIn(words, 'usual');
  const unknown = words.filter((_, i) => papersWith(matches, i) === 0);
  if (unknown.length > 0) forgiveIn(unknown, 'split');
  if (papersWithAll(forgiving) === 0) forgiveIn(words, 'generous');
  if (papersWithAll(forgiving) < ENOUGH) forgiving = tally(segments, words, matches, conditions, mayLack(words));
  return { ...inOrder(segments, words, matches, forgiving, asTyped(exact), wanted), matches };
}

/**
 * How many typing errors are forgiven: `sparing` in a word that papers have as it is typed, where it is most likely meant; `split`, one
 * in one of two words that are run together.
 */
type Forgiveness = 'sparing' | 'usual' | 'split' | 'generous';

function papersWithAll(tallies: readonly Tally[]): number {
  return papersLacking(tallies, ONE - 1);
}

function forgive(
  segments: readonly LiveSegment[],
  words: readonly QueryWord[],
  forgiven: readonly QueryWord[],
  matches: readonly (readonly Matches[])[],
  how: Forgiveness,
): void {
  for (const [i, word] of words.entries()) {
    if (word.small || !forgiven.includes(word)) continue;
    const usual = errorsForgiven(word.term.length, how === 'generous');
    const most = how === 'sparing' && isWhole(matches, i) ? Math.min(1, usual) : usual;
    for (const [s, { segment }] of segments.entries()) {
      const of = matches[s]?.[i];
      if (!of) continue;
      of.name = null;
      if (how === 'split') addMistypedSplit(segment, word, of);
      else addMistyped(segment, word, of, most);
      if (how === 'sparing' || how === 'usual') addAcronym(segment, word, words.length === 1, of);
    }
  }
}

function exactMatches(segment: LiveSegment['segment'], words: readonly QueryWord[]): readonly Matches[] {
  const matches = words.map((word) => {
    // What is still being typed is another word at the next key.
    const name = word.unfinished ? null : `${word.term} ${word.small} ${word.fields}`;
    return matchesNamed(segment, name, (of) => {
      addExact(segment, word, of);
      if (!word.small) addSplit(segment, word, of);
    });
  });
  for (const [i, word] of words.entries()) {
    const [of, next, nextOf] = [matches[i], words[i + 1], matches[i + 1]];
    if (of && next && nextOf) addJoined(segment, word, next, [of, nextOf]);
  }
  return matches;
}
