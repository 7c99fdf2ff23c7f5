import type { Millis, RecordKey } from '../papers/saved.ts';
import { keyAt } from './index/columns.ts';
import type { LibraryIndex } from './index/library-index.ts';
import type { LiveSegment } from './index/live-segment.ts';
import type { Query, Word } from './query/ast.ts';
import { type ParsedQuery, parseQuery, together } from './query/parse.ts';
import type { Candidate } from './rank/candidates.ts';
import { Conditions, type Worth } from './rank/conditions.ts';
import { literal, mentioned, named } from './rank/direct.ts';
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
  const { written, rest } = direct ? { written: [], rest: null } : divided(parsed);
  const mention = mentioned(segments, written);
  const words = wordsOf(mention.others, parsed);
  const conditions = new Conditions(segments, parsed.unfinished, now);
  const asked = direct ?? (rest && conditions.worthOf(rest));
  const byName = mention.worth && within(mention.worth, asked);
  const isSilent = words.length === 0 && asked === null && byName === null && !SYNTAX.test(text);
  // Where nothing but names of papers is written, nothing else is meant.
  const required = isSilent ? nothing(segments) : words.length === 0 ? (byName ?? asked) : asked;
  const meant = text === '' || direct ? null : literal(segments, text, parsed);
  const sure = words.length === 0 ? meant : surest(byName, meant);
  const conditioned = {
    passing: filtered(segments, request, required),
    sure: sure && filtered(segments, request, sure),
  };
  const ranking = rankWords(segments, words, conditioned, { limit: request.limit, now });
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

/** The words that are written alone, and the conditions beside them. */
function divided({ query }: ParsedQuery) {
  const parts: readonly Query[] = query.kind === 'and' ? query.of : [query];
  const rest = parts.filter((part) => part.kind !== 'word');
  return {
    written: parts.flatMap((part) => (part.kind === 'word' ? [part] : [])),
    rest: rest.length === 0 ? null : together(rest),
  };
}

/** The words to look for. */
function wordsOf(written: readonly Word[], { unfinished }: ParsedQuery): readonly QueryWord[] {
  const isUnfinished = unfinished !== null && written.at(-1) === unfinished;
  return telling(queryWords(written.map(({ text }) => text).join(' '), isUnfinished));
}

/** What papers are worth that do for something else too, where that is asked. */
function within(worth: Worth, asked: Worth | null): Worth {
  return asked === null ? worth : worth.map((of, s) => of.map((each, doc) => ((asked[s]?.[doc] ?? 0) > 0 ? each : 0)));
}

/** Beside a paper that is named, one that is meant for its words is a guess. */
const NAMED = 50;

function surest(byName: Worth | null, meant: Worth | null): Worth | null {
  return byName?.map((of, s) => of.map((each, doc) => each * NAMED + (meant?.[s]?.[doc] ?? 0))) ?? meant;
}

function nothing(segments: LibraryIndex['segments']): Worth {
  return segments.map(({ segment }) => new Float32Array(segment.docs));
}

function telling(words: readonly QueryWord[]): readonly QueryWord[] {
  const saying = words.filter(({ small }) => !small);
  return (words.length > MOST_WORDS && saying.length > 0 ? saying : words).slice(0, MOST_WORDS);
}
