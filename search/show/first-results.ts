import Fuse, { type IFuseOptions } from 'fuse.js';
import type { SavedPaper } from '../../papers/saved.ts';
import { fieldText, type MatchRanges, type SearchField, type TextRange } from '../searcher.ts';

/** A paper among the first, and how good an answer the index thinks it is. */
export interface FirstResult {
  readonly saved: SavedPaper;
  /** Papers of one tier with scores as near as this may change places. */
  readonly tier: number;
  readonly score: number;
}

/** What Fuse.js makes of one paper. */
export interface Judged {
  /** From 0, a perfect match, to 1. */
  readonly distance: number;
  /** Where it sees the words, in the texts it was given. */
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
  includeMatches: true,
  includeScore: true,
  minMatchCharLength: 3,
  threshold: 0.4,
};

const NOTHING: Judged = { distance: 1, ranges: {} };
/** Scores that differ by less than this part are as good as equal. */
const NEAR = 0.03;

/** Judges a few papers by their short fields, and settles by it which of two goes first that the index finds equally good. */
export function judgeFirst<First extends FirstResult>(
  first: readonly First[],
  text: string,
): readonly (First & Judged)[] {
  const judged = new Map(
    new Fuse<FirstResult>(first, OPTIONS).search(text).map(({ refIndex, score, matches }) => {
      const ranges: Partial<Record<SearchField, readonly TextRange[]>> = {};
      for (const { key, indices } of matches ?? []) {
        const field = SHORT_FIELDS.find((each) => each === key);
        // Fuse's ranges end on their last character.
        if (field) ranges[field] = indices.map(([start, last]): TextRange => [start, last + 1]);
      }
      return [refIndex, { distance: score ?? 1, ranges }] as const;
    }),
  );
  const results = first.map((result, i) => ({ ...result, ...(judged.get(i) ?? NOTHING) }));
  return settled(results);
}

function settled<First extends FirstResult & Judged>(results: readonly First[]): readonly First[] {
  const order: First[] = [];
  let group: First[] = [];
  const close = () => {
    order.push(...group.sort((a, b) => a.distance - b.distance));
    group = [];
  };
  for (const result of results) {
    const [head] = group;
    if (head && (head.tier !== result.tier || result.score < head.score * (1 - NEAR))) close();
    group.push(result);
  }
  close();
  return order;
}
