import type { Millis, RecordKey } from '../papers/saved.ts';
import { keyAt } from './index/columns.ts';
import type { LibraryIndex } from './index/library-index.ts';
import type { LiveSegment } from './index/live-segment.ts';
import type { Query } from './query/ast.ts';
import { type ParsedQuery, parseQuery, together } from './query/parse.ts';
import type { Candidate } from './rank/candidates.ts';
import { Conditions, type Worth } from './rank/conditions.ts';
import { literal, named } from './rank/direct.ts';
import { filtered } from './rank/filter.ts';
import { type FoundTerm, foundTerms } from './rank/found-terms.ts';
import { type QueryWord, queryWords } from './rank/query-word.ts';
import { rankWords } from './rank/rank-words.ts';
import { type Matches, releaseMatches } from './rank/scratch.ts';
import type { SearchRequest } from './searcher.ts';
import { onOtherLayout } from './text/keyboard-layout.ts';

/** A paper that answers, by its key. */
export interface Found {
  readonly key: RecordKey;
  /** The words of it that were found; null behind the first few hundred papers. */
  readonly terms: readonly FoundTerm[] | null;
  /** Papers of a lower tier go first; within a tier, those of a higher score. */
  readonly tier: number;
  readonly score: number;
}

export interface FoundPapers {
  /** Best first. */
  readonly best: readonly Found[];
  /** How many there are in all. */
  readonly total: number;
  /** The words that were looked for, folded. */
  readonly words: readonly string[];
}

/** A text of more characters was not typed; what is behind them says nothing new. */
const LONGEST = 1000;
/** Nobody remembers more of a title; of more words those that say something are taken first. */
const MOST_WORDS = 14;

/** Of so many papers it is told why they were found: nobody looks at more, and a file that lists them has no use for it. */
const EXPLAINED = 300;

/** Nothing, or what a query may begin with: as good as nothing typed. */
const SYNTAX = /^["“”()\\-]*$/;

/** Papers that answer, before it is told why. */
export interface Ranked {
  /** The index's, as `segment` of a candidate counts them. */
  readonly segments: readonly LiveSegment[];
  /** Best first. */
  readonly best: readonly Candidate[];
  readonly total: number;
  readonly words: readonly string[];
  /** The words of a paper that were found; to be asked before the ranking is let go of. */
  readonly termsOf: (candidate: Candidate) => readonly FoundTerm[];
}

/** Finds the papers of an index that answer a request: query, then candidates, then their order. */
export function find(index: LibraryIndex, request: SearchRequest, now: Millis): FoundPapers {
  return withRanked(index, request, now, (ranked) => ({
    total: ranked.total,
    words: ranked.words,
    best: ranked.best.map((candidate, i) => ({
      key: keyOf(ranked.segments, candidate),
      terms: i < EXPLAINED ? ranked.termsOf(candidate) : null,
      tier: candidate.tier,
      score: candidate.score,
    })),
  }));
}

/** What `use` makes of the papers that answer a request. */
export function withRanked<Result>(
  index: LibraryIndex,
  request: SearchRequest,
  now: Millis,
  use: (ranked: Ranked) => Result,
): Result {
  try {
    const ranked = rankIn(index, request, now);
    if (ranked.total > 0 || ranked.words.length === 0) return use(ranked);
    releaseMatches();
    const other = rankIn(index, { ...request, query: onOtherLayout(request.query) }, now);
    return use(other.total > 0 ? other : ranked);
  } finally {
    releaseMatches();
  }
}

export function keyOf(segments: readonly LiveSegment[], { segment: s, doc }: Candidate): RecordKey {
  const segment = segments[s]?.segment;
  if (!segment) throw new RangeError(`no segment ${s}`);
  return keyAt(segment, doc) as RecordKey;
}

function rankIn(index: LibraryIndex, request: SearchRequest, now: Millis): Ranked {
  const { segments } = index;
  const typed = request.query.trimStart().slice(0, LONGEST);
  const text = typed.trim();
  const direct = text === '' ? null : named(segments, text);
  const parsed = parseQuery(typed);
  const { words, rest } = direct ? { words: [], rest: null } : divided(parsed);
  const conditions = new Conditions(segments, parsed.unfinished, now);
  const isSilent = words.length === 0 && rest === null && direct === null && !SYNTAX.test(text);
  const asked = isSilent ? nothing(segments) : (direct ?? (rest && conditions.worthOf(rest)));
  const passing = filtered(segments, request, asked);
  const meant = text === '' || direct ? null : literal(segments, text, parsed);
  const sure = meant && filtered(segments, request, meant);
  const ranking = rankWords(segments, words, { passing, sure }, { limit: request.limit, now });
  return {
    segments,
    best: ranking.best,
    total: ranking.total,
    words: [...words.map(({ term }) => term), ...conditions.words],
    termsOf: ({ segment: s, doc }) => {
      const segment = segments[s]?.segment;
      const matches: readonly Matches[] = [...(ranking.matches[s] ?? []), ...(conditions.found[s] ?? [])];
      return segment ? foundTerms(segment, doc, matches) : [];
    },
  };
}

/** The words to look for, and the conditions beside them. */
function divided({ query, unfinished }: ParsedQuery) {
  const parts: readonly Query[] = query.kind === 'and' ? query.of : [query];
  const words = parts.flatMap((part) => (part.kind === 'word' ? [part] : []));
  const rest = parts.filter((part) => part.kind !== 'word');
  const isUnfinished = unfinished !== null && words.at(-1) === unfinished;
  return {
    words: telling(queryWords(words.map(({ text }) => text).join(' '), isUnfinished)),
    rest: rest.length === 0 ? null : together(rest),
  };
}

function nothing(segments: LibraryIndex['segments']): Worth {
  return segments.map(({ segment }) => new Float32Array(segment.docs));
}

function telling(words: readonly QueryWord[]): readonly QueryWord[] {
  const saying = words.filter(({ small }) => !small);
  return (words.length > MOST_WORDS && saying.length > 0 ? saying : words).slice(0, MOST_WORDS);
}
