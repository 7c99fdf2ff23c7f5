import Fuse, { type IFuseOptions } from 'fuse.js';
import type { SavedPaper } from '../../papers/saved.ts';
import { lacksWords } from '../rank/candidates.ts';
import { fieldText, type MatchRanges, type SearchField, type TextRange } from '../searcher.ts';

/** A paper among the first, and how good an answer the index thinks it is. */
export interface FirstResult {
  readonly saved: SavedPaper;
  readonly tier: number;
  readonly score: number;
}

/** What Fuse.js makes of one paper. */
interface Judgement {
  /** From 0, a perfect match, to 1. */
  readonly distance: number;
  /** Where it sees the words. */
  readonly ranges: MatchRanges;
}

const SHORT_FIELDS = ['title', 'authors', 'tags', 'venue'] as const satisfies readonly SearchField[];
const WEIGHTS = { title: 5, authors: 3, tags: 3, venue: 1 } as const;
/** A paper of three thousand authors would cost more than all the others. */
const LONGEST = 300;

const OPTIONS: IFuseOptions<FirstResult> = {
  keys: SHORT_FIELDS.map((field) => ({
    name: field,
    weight: WEIGHTS[field],
    getFn: ({ saved }) => fieldText(saved, field).slice(0, LONGEST),
  })),
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeScore: true,
  minMatchCharLength: 3,
};

/** How far from a word something may be: what has all words needs no guessing, which costs most of Fuse's time. */
const THRESHOLD = { hasAll: 0, lacks: 0.4 };

/** Scores that differ by less than this part are as good as equal. */
const NEAR = 0.03;

/**
 * Lets Fuse.js judge, by their short fields, the papers that the index is not sure of: those that are equally good an answer,
 * which it puts in order, and, where none has all words, those that lack one, in which it may see something like it.
 */
export function judgeFirst<First extends FirstResult>(
  first: readonly First[],
  text: string,
): readonly (First & { readonly ranges: MatchRanges })[] {
  const isAnswered = first[0] !== undefined && !lacksWords(first[0].tier);
  const unsure = groups(first).filter(([head, ...others]) =>
    head && lacksWords(head.tier) ? !isAnswered : others.length > 0,
  );
  if (unsure.length === 0) return first.map((result) => ({ ...result, ranges: {} }));
  const judgements = judge(unsure.flat(), text, isAnswered);
  const inOrder = unsure.map((group) => group.toSorted((a, b) => distance(judgements, a) - distance(judgements, b)));
  const placed = new Map(unsure.flatMap((group, i) => group.map((result, at) => [result, inOrder[i]?.[at] ?? result])));
  return first.map((place) => {
    const result = placed.get(place) ?? place;
    return { ...result, ranges: judgements.get(result)?.ranges ?? {} };
  });
}

function distance(judgements: ReadonlyMap<FirstResult, Judgement>, result: FirstResult): number {
  return judgements.get(result)?.distance ?? 1;
}

/** Papers of one tier whose scores are as good as equal, in order. */
function groups<First extends FirstResult>(first: readonly First[]): readonly (readonly First[])[] {
  const found: First[][] = [];
  for (const result of first) {
    const group = found.at(-1);
    const head = group?.[0];
    if (group && head?.tier === result.tier && result.score >= head.score * (1 - NEAR)) group.push(result);
    else found.push([result]);
  }
  return found;
}

/** What is not named is unlike what was typed. One Fuse for all of them: each prepares what was typed anew. */
function judge(papers: readonly FirstResult[], text: string, hasAll: boolean): ReadonlyMap<FirstResult, Judgement> {
  // Where all words stand the index knows itself.
  const options = { ...OPTIONS, threshold: hasAll ? THRESHOLD.hasAll : THRESHOLD.lacks, includeMatches: !hasAll };
  return new Map(
    new Fuse<FirstResult>(papers, options).search(text).map(({ item, score, matches }) => {
      const ranges: Partial<Record<SearchField, readonly TextRange[]>> = {};
      for (const { key, indices } of matches ?? []) {
        const field = SHORT_FIELDS.find((each) => each === key);
        // Fuse's ranges end on their last character.
        if (field) ranges[field] = indices.map(([start, last]): TextRange => [start, last + 1]);
      }
      return [item, { distance: score ?? 1, ranges }];
    }),
  );
}
