import type { CorpusPaper, CorpusQuery } from './corpus.ts';
import { oneOf, type Random, randomFrom, shuffled, wholeFrom } from './random.ts';
import { countTitles, type TitleCounts } from './title-counts.ts';
import { mistyped } from './typing.ts';
import { telling, wordsOf } from './words.ts';

/** The words that a reader remembers of a paper, in the order they are typed, and how they are then typed. */
interface Memory {
  readonly words: readonly string[];
  readonly typed: string;
}

/** A query of one kind for a paper, or null where the paper does not lend itself to it. */
type Maker = (paper: CorpusPaper, random: Random, counts: TitleCounts) => Memory | null;

/** More papers than these that are as good an answer make a query unfair. */
const RIVALS = 4;

/** The kinds of the corpora, then kinds of half-remembered titles that those leave out. */
export const KINDS: Readonly<Record<string, Maker>> = {
  a_exact: (paper, random) => asIs(inOrder(paper, random)),
  b_typo: (paper, random) => withOne(inOrder(paper, random), random, 4, (word) => mistyped(random, word)),
  c_prefix: (paper, random) => withLast(inOrder(paper, random), 4, (word) => cut(random, word, 2)),
  d_author: (paper, random) => authorAndWord(paper, random),
  e_order: (paper, random) => asIs(someWords(paper, random, wholeFrom(random, 2, 3))),
  f_abs: (paper, random, counts) => fromAbstract(paper, random, counts),
  g_join: (paper, random) => joinedOtherwise(paper, random),
  h_acro: (paper, random) => acronym(paper, random),
  i_two_errors: (paper, random) =>
    withOne(inOrder(paper, random), random, 8, (word) => mistyped(random, mistyped(random, word))),
  j_each_mistyped: (paper, random) => eachMistyped(inOrder(paper, random), random),
  k_prefix_typo: (paper, random) =>
    withLast(inOrder(paper, random), 7, (word) => mistyped(random, cut(random, word, 5))),
  l_number: (paper, random) => withOne(inOrder(paper, random), random, 4, otherNumber),
  m_initials: (paper) => initials(paper),
  n_mixed: (paper, random) => withOne(someWords(paper, random, 4), random, 5, (word) => mistyped(random, word)),
};

/** Queries of each kind for papers of a library, the same for the same seed. */
export function makeQueries(papers: readonly CorpusPaper[], ofEachKind: number, seed: number): CorpusQuery[] {
  const random = randomFrom(seed);
  const counts = countTitles(papers);
  return Object.entries(KINDS).flatMap(([kind, make]) => {
    const made: CorpusQuery[] = [];
    for (let tries = 0; made.length < ofEachKind && tries < ofEachKind * 200; tries++) {
      const paper = oneOf(random, papers);
      const memory = make(paper, random, counts);
      if (memory === null || counts.holding(memory.words) > RIVALS) continue;
      made.push({ library: papers.length, kind, query: memory.typed, paper: paper.id });
    }
    return made;
  });
}

function asIs(words: readonly string[] | null): Memory | null {
  return words && { words, typed: words.join(' ') };
}

function inOrder(paper: CorpusPaper, random: Random): readonly string[] | null {
  const words = wordsOf(paper.title);
  const length = wholeFrom(random, 2, 3);
  if (words.length < length) return null;
  const from = wholeFrom(random, 0, words.length - length);
  const found = words.slice(from, from + length);
  return telling(found).length > 1 ? found : null;
}

function someWords(paper: CorpusPaper, random: Random, length: number): readonly string[] | null {
  const words = [...new Set(telling(wordsOf(paper.title)))];
  return words.length < length ? null : shuffled(random, words).slice(0, length);
}

function withOne(
  words: readonly string[] | null,
  random: Random,
  least: number,
  change: (word: string) => string,
): Memory | null {
  const able = [...(words?.keys() ?? [])].filter((i) => (words?.[i]?.length ?? 0) >= least);
  if (!words || able.length === 0) return null;
  const at = oneOf(random, able);
  return { words, typed: words.map((word, i) => (i === at ? change(word) : word)).join(' ') };
}

function withLast(words: readonly string[] | null, least: number, change: (word: string) => string): Memory | null {
  const last = words?.at(-1);
  if (!words || !last || last.length < least) return null;
  return { words, typed: [...words.slice(0, -1), change(last)].join(' ') };
}

function cut(random: Random, word: string, least: number): string {
  return word.slice(0, wholeFrom(random, least, word.length - 1));
}

function eachMistyped(words: readonly string[] | null, random: Random): Memory | null {
  if (!words?.every((word) => word.length > 4)) return null;
  return { words, typed: words.map((word) => mistyped(random, word)).join(' ') };
}

function authorAndWord(paper: CorpusPaper, random: Random): Memory | null {
  const surname = paper.authors.length > 0 ? wordsOf(oneOf(random, paper.authors)).at(-1) : undefined;
  const words = telling(wordsOf(paper.title));
  return surname && words.length > 0 ? asIs(shuffled(random, [surname, oneOf(random, words)])) : null;
}

function initials(paper: CorpusPaper): Memory | null {
  const found = paper.authors[0]?.match(/^(\p{L})\S* (?:.* )?(\p{L}{3,})$/u);
  const surname = found?.[2]?.toLowerCase();
  if (!found || !surname) return null;
  return { words: [surname, String(paper.year)], typed: `${found[1]}. ${found[2]} et al. ${paper.year}` };
}

const RARE = 40;

function fromAbstract(paper: CorpusPaper, random: Random, counts: TitleCounts): Memory | null {
  const title = new Set(telling(wordsOf(paper.title)));
  const rare = [...new Set(telling(wordsOf(paper.abstract)))].filter(
    (word) => word.length > 4 && !title.has(word) && counts.inAbstracts(word) < RARE,
  );
  if (rare.length === 0 || title.size === 0) return null;
  const word = oneOf(random, rare);
  const other = oneOf(random, [...title]);
  const typed = random() < 0.5 ? mistyped(random, word) : word;
  return { words: [word, other], typed: shuffled(random, [typed, other]).join(' ') };
}

function joinedOtherwise(paper: CorpusPaper, random: Random): Memory | null {
  const title = paper.title.toLowerCase();
  const compound = oneOf(random, [null, ...(title.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [])]);
  const words = wordsOf(title);
  const at = wholeFrom(random, 0, Math.max(0, words.length - 2));
  const parts = compound?.split('-') ?? words.slice(at, at + 2);
  const others = telling(words).filter((word) => !parts.includes(word));
  if (others.length === 0 || parts.length < 2 || !parts.every((part) => part.length > 2)) return null;
  const other = oneOf(random, others);
  const typed = parts.join(compound !== null && random() < 0.4 ? ' ' : '');
  return { words: [...parts, other], typed: shuffled(random, [typed, other]).join(' ') };
}

function acronym(paper: CorpusPaper, random: Random): Memory | null {
  const found = paper.title.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu);
  const name = found && oneOf(random, found);
  if (!name || name.length < 3) return null;
  return { words: [name.toLowerCase()], typed: random() < 0.5 ? name : name.toLowerCase() };
}

function otherNumber(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word.endsWith('y') && !/[aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
