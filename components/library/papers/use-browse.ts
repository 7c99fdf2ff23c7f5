import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { report } from '../../../failures/report.ts';
import type { BrowseAnswer, ListOverview, ListQuestion } from '../../../search/browse.ts';
import type { Hit } from '../../../search/searcher.ts';
import { useSteady } from '../../use-steady.ts';
import { KeyList } from './key-list.ts';
import type { Looked, PapersActions } from './props.ts';

/** Rows asked for at a time. */
const WINDOW = 20;

/** What matches what is looked at, as far as it was asked for. */
export interface Browsed {
  /** Null before the first answer. */
  readonly answer: BrowseAnswer | null;
  /** What that answers; another one when something else is looked at, the same when the library changed. */
  readonly question: string;
  readonly hitAt: (index: number) => Hit | null;
  /** Asks for the rows of a range that are not there yet. */
  readonly need: (from: number, to: number) => void;
  /** In the order of the rows; of the first alone until `keysKnown`. */
  readonly keys: KeyList;
  readonly keysKnown: boolean;
  /** Those of the last answer whose papers were counted; null before the first. */
  readonly facets: ListOverview['facets'] | null;
  readonly trouble: unknown;
}

interface Known {
  /** In which round it was asked for. */
  readonly round: string;
  readonly question: string;
  readonly answer: BrowseAnswer | null;
  readonly rows: ReadonlyMap<number, Hit>;
  readonly trouble: unknown;
}

interface Overview {
  readonly round: string;
  readonly keys: KeyList;
  readonly facets: ListOverview['facets'];
}

const NOTHING: Known = { round: '', question: '', answer: null, rows: new Map(), trouble: undefined };

export function useBrowse(
  looked: Looked,
  version: number,
  { browse, overview, newest, count }: Pick<PapersActions, 'browse' | 'overview' | 'newest' | 'count'>,
): Browsed {
  const { query, chosen, sort, reverse } = looked;
  const asking: ListQuestion = { query, chosen, sort, reverse };
  const question = JSON.stringify(asking);
  const [known, setKnown] = useState(NOTHING);
  const [overlooked, setOverlooked] = useState<Overview | null>(null);
  const underWay = useRef(new Set<number>());
  const round = `${question} ${version}`;
  const current = useRef('');
  current.current = round;

  function failed(error: unknown): void {
    report(error, 'looking through the library');
    if (current.current === round) setKnown((before) => ({ ...before, trouble: error }));
  }

  function fetch(offset: number): void {
    const asked = underWay.current;
    if (asked.has(offset)) return;
    asked.add(offset);
    browse({ ...asking, offset, limit: WINDOW })
      .finally(() => asked.delete(offset))
      .then((answer) => {
        if (current.current !== round) return; // the answer to an older wish
        setKnown((before) => (showsMore(before, answer) ? before : withAnswer(before, round, question, answer)));
      })
      .catch(failed);
  }

  // Not after the next frame: the answer would be a frame later.
  useLayoutEffect(() => {
    underWay.current = new Set();
    fetch(0);
  }, [round]);

  // After the frame that shows the rows.
  useEffect(() => {
    if (known.round !== round) return;
    overview(asking)
      .then(({ keys, facets }) => {
        if (current.current === round) setOverlooked({ round, keys: new KeyList(keys), facets });
      })
      .catch(failed);
  }, [known.answer]);

  useEffect(() => {
    if (question !== NEWEST) return;
    const show = async () => {
      const hits = await newest(WINDOW);
      const tell = (total: number) =>
        setKnown((before) => (before.round === NOTHING.round ? { ...before, ...asAnswer(hits, total) } : before));
      tell(hits.length);
      if (hits.length === WINDOW) tell(await count());
    };
    show().catch((error: unknown) => report(error, 'reading the newest papers'));
  }, []);

  const steady = useSteady({ fetch });
  return useMemo(() => browsedOf(known, overlooked, current, steady.fetch), [known, overlooked]);
}

function browsedOf(
  { round, question, answer, rows, trouble }: Known,
  overlooked: Overview | null,
  current: { readonly current: string },
  fetch: (offset: number) => void,
): Browsed {
  const total = answer?.total ?? 0;
  const whole = overlooked?.round === round ? overlooked.keys : null;
  const keys = whole ?? KeyList.of(firstOf(rows).map(({ saved }) => saved.key));
  return {
    answer,
    question,
    hitAt: (index) => rows.get(index) ?? null,
    need: (from, to) => {
      if (current.current !== round) return;
      for (let at = Math.floor(from / WINDOW) * WINDOW; at <= to; at += WINDOW) {
        if (at < total && !rows.has(at)) fetch(at);
      }
    },
    keys,
    keysKnown: whole !== null || round === NOTHING.round || keys.length >= total,
    facets: overlooked?.facets ?? null,
    trouble,
  };
}

/** As `useBrowse` writes a question for everything. */
const NEWEST = JSON.stringify({ query: '', chosen: {}, sort: 'best', reverse: false } satisfies ListQuestion);

/** The newest papers, as if they had been browsed to. */
function asAnswer(hits: readonly Hit[], total: number): Pick<Known, 'question' | 'answer' | 'rows'> {
  return {
    question: NEWEST,
    answer: { hits, total, offset: 0, partial: true },
    rows: new Map(hits.entries()),
  };
}

/** Whether the newest papers say more than a list that is still being read. */
function showsMore({ round, answer, rows }: Known, later: BrowseAnswer): boolean {
  return round === NOTHING.round && answer !== null && later.partial === true && later.hits.length < rows.size;
}

/** What is known with the rows of a window; of another round they are all of that. */
function withAnswer(before: Known, round: string, question: string, answer: BrowseAnswer): Known {
  const rows = new Map(before.round === round ? before.rows : []);
  for (const [at, hit] of answer.hits.entries()) rows.set(answer.offset + at, hit);
  return { round, question, answer: answer.offset === 0 ? answer : before.answer, rows, trouble: undefined };
}

/** The rows up to the first that is not there. */
function firstOf(rows: ReadonlyMap<number, Hit>): readonly Hit[] {
  const first: Hit[] = [];
  for (let hit = rows.get(0); hit; hit = rows.get(first.length)) first.push(hit);
  return first;
}
