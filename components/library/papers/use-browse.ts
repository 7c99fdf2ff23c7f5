import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '../../../failures/report.ts';
import { type BrowseAnswer, type BrowseRequest, FACETS } from '../../../search/browse.ts';
import type { Hit } from '../../../search/searcher.ts';
import type { Looked, PapersActions } from './props.ts';

/** Rows asked for at a time. */
const WINDOW = 30;

/** What matches what is looked at, as far as it was asked for. */
export interface Browsed {
  /** Null before the first answer. */
  readonly answer: BrowseAnswer | null;
  readonly hitAt: (index: number) => Hit | null;
  /** Asks for the rows of a range that are not there yet. */
  readonly need: (from: number, to: number) => void;
  readonly trouble: unknown;
}

interface Known {
  readonly asked: string;
  readonly answer: BrowseAnswer | null;
  readonly rows: ReadonlyMap<number, Hit>;
  readonly trouble: unknown;
}

const NOTHING: Known = { asked: '', answer: null, rows: new Map(), trouble: undefined };

export function useBrowse(
  looked: Looked,
  version: number,
  { browse, newest, count }: Pick<PapersActions, 'browse' | 'newest' | 'count'>,
): Browsed {
  const { query, chosen, sort, reverse } = looked;
  const request = { query, chosen, sort, reverse };
  const asked = JSON.stringify(request);
  const [known, setKnown] = useState(NOTHING);
  const current = useRef('');
  const underWay = useRef(new Set<number>());
  const round = `${asked} ${version}`;
  current.current = round;

  function fetch(offset: number): void {
    if (underWay.current.has(offset)) return;
    underWay.current.add(offset);
    const window: BrowseRequest = { ...request, offset, limit: WINDOW };
    browse(window).then(
      (answer) => {
        underWay.current.delete(offset);
        if (current.current !== round) return; // the answer to an older wish
        setKnown((before) =>
          showsMore(before, answer)
            ? before
            : { asked: round, answer, rows: withRows(before, round, answer), trouble: undefined },
        );
      },
      (error: unknown) => {
        underWay.current.delete(offset);
        report(error, 'looking through the library');
        if (current.current === round) setKnown((before) => ({ ...before, trouble: error }));
      },
    );
  }

  useEffect(() => {
    underWay.current = new Set();
    fetch(0);
  }, [round]);

  useEffect(() => {
    if (asked !== NEWEST) return;
    const show = async () => {
      const hits = await newest(WINDOW);
      const tell = (total: number) =>
        setKnown((before) => (before.asked === NOTHING.asked ? { ...before, ...asAnswer(hits, total) } : before));
      tell(hits.length);
      if (hits.length === WINDOW) tell(await count());
    };
    show().catch((error: unknown) => report(error, 'reading the newest papers'));
  }, []);

  return {
    answer: known.answer,
    hitAt: (index) => known.rows.get(index) ?? null,
    need: (from, to) => {
      if (known.asked !== round) return;
      for (let at = Math.floor(from / WINDOW) * WINDOW; at <= to; at += WINDOW) {
        if (at < (known.answer?.total ?? 0) && !known.rows.has(at)) fetch(at);
      }
    },
    trouble: known.trouble,
  };
}

/** As `useBrowse` writes a question for everything. */
const NEWEST = JSON.stringify({ query: '', chosen: {}, sort: 'best', reverse: false });

/** The newest papers, as if they had been browsed to. */
function asAnswer(hits: readonly Hit[], total: number): Pick<Known, 'answer' | 'rows'> {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as BrowseAnswer['facets'];
  const keys = hits.map(({ saved }) => saved.key);
  return { answer: { hits, total, offset: 0, keys, facets, partial: true }, rows: new Map(hits.entries()) };
}

/** Whether the newest papers say more than a list that is still being read. */
function showsMore({ asked, answer }: Known, later: BrowseAnswer): boolean {
  return asked === NOTHING.asked && answer !== null && later.partial === true && later.keys.length < answer.keys.length;
}

/** The rows so far with those of a window; of another round they are all of that. */
function withRows(before: Known, round: string, { offset, hits }: BrowseAnswer): ReadonlyMap<number, Hit> {
  const rows = new Map(before.asked === round ? before.rows : []);
  for (const [at, hit] of hits.entries()) rows.set(offset + at, hit);
  return rows;
}
