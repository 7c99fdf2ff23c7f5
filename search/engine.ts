import type { Millis, RecordKey } from '../papers/saved.ts';
import { keyAt } from './index/columns.ts';
import type { LibraryIndex } from './index/library-index.ts';
import type { Query } from './query/ast.ts';
import { type ParsedQuery, parseQuery, together } from './query/parse.ts';
import { Conditions, type Worth } from './rank/conditions.ts';
import { literal, named } from './rank/direct.ts';
import { filtered } from './rank/filter.ts';
import { foundTerms } from './rank/found-terms.ts';
import { type QueryWord, queryWords } from './rank/query-word.ts';
import { rankWords } from './rank/rank-words.ts';
import { type Matches, releaseMatches } from './rank/scratch.ts';
import type { SearchRequest } from './searcher.ts';
import { onOtherLayout } from './text/keyboard-layout.ts';

/** A paper that answers, by its key. */
export interface Found {
  readonly key: RecordKey;
  /** The words of it that were found, folded; null behind the first few hundred papers. */
  readonly terms: readonly string[] | null;
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

/** Finds the papers of an index that answer a request: query, then candidates, then their order. */
export function find(index: LibraryIndex, request: SearchRequest, now: Millis): FoundPapers {
  const found = findOnce(index, request, now);
  if (found.total > 0 || found.words.length === 0) return found;
  const other = findOnce(index, { ...request, query: onOtherLayout(request.query) }, now);
  return other.total > 0 ? other : found;
}

function findOnce(index: LibraryIndex, request: SearchRequest, now: Millis): FoundPapers {
  try {
    return findIn(index, request, now);
  } finally {
    releaseMatches();
  }
}

function findIn(index: LibraryIndex, request: SearchRequest, now: Millis): FoundPapers {
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
    total: ranking.total,
    words: [...words.map(({ term }) => term), ...conditions.words],
    best: ranking.best.map(({ segment: s, doc, tier, score }, i) => {
      const segment = segments[s]?.segment;
      if (!segment) throw new RangeError(`no segment ${s}`);
      const matches: readonly Matches[] = [...(ranking.matches[s] ?? []), ...(conditions.found[s] ?? [])];
      return {
        key: keyAt(segment, doc) as RecordKey,
        terms: i < EXPLAINED ? foundTerms(segment, doc, matches) : null,
        tier,
        score,
      };
    }),
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
