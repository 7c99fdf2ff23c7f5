import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { report } from '../../failures/report.ts';
import { isKept, type RecordKey, type SavedPaper } from '../../papers/saved.ts';
import { othersTurn } from '../../search/others-turn.ts';
import type { Hit, SearchAnswer, Sketch } from '../../search/searcher.ts';
import { painted } from '../painted.ts';
import { holdOrder } from './hold-order.ts';
import type { Narrowing } from './narrowing.ts';

/** What is on the screen. */
export interface Results {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** Whether there are papers that could not be looked at yet. */
  readonly partial: boolean;
  /** What these are the answer to; null before the first answer. While it is not what is asked for, an answer is under way. */
  readonly narrowing: Narrowing | null;
  /** What went wrong; undefined where nothing did. */
  readonly trouble: unknown;
}

export interface Wanted {
  readonly narrowing: Narrowing;
  readonly limit: number;
  /** Goes up whenever the library changed. */
  readonly version: number;
  /** The paper that is being edited: it stays on the screen, in its place. */
  readonly held: RecordKey | null;
  readonly search: (narrowing: Narrowing, limit: number) => Promise<SearchAnswer>;
  readonly get: (key: RecordKey) => Promise<SavedPaper | null>;
  /** The answer to what is wanted first, where it is there already. */
  readonly firstAnswer: SearchAnswer | null;
  /** What is known of the answer at once. */
  readonly sketch: Sketch | null;
}

const NONE: Results = { hits: [], total: 0, partial: false, narrowing: null, trouble: undefined };

/** The answer to what is wanted now, or what is known of it at once. The answer to an older wish never takes the place of a newer one's. */
export function useResults(wanted: Wanted): Results {
  const { narrowing, limit, version, held, firstAnswer, sketch } = wanted;
  const [results, setResults] = useState(firstAnswer === null ? NONE : { ...NONE, ...firstAnswer, narrowing });
  const isAnswered = useRef(firstAnswer !== null);
  const shown = useRef(results);
  shown.current = results;
  const isSketched = sketch !== null && results.narrowing !== narrowing;

  // Laid out with the render, so that the search for an older keystroke is called off before it begins.
  useLayoutEffect(() => {
    if (isAnswered.current) {
      isAnswered.current = false;
      return;
    }
    let late = false;
    const settle = (next: Results) => late || setResults(next);
    // In a turn of its own: while keys are waiting, the browser takes those first and this search is never begun. What is known at once is shown before more is read.
    const search = async () => {
      await (isSketched ? painted() : othersTurn());
      if (!late) settle(await answer(wanted, shown.current));
    };
    search().catch((error: unknown) => {
      report(error, 'searching the library');
      settle({ ...shown.current, narrowing, trouble: error });
    });
    return () => {
      late = true;
    };
  }, [narrowing, limit, version, held]);

  return isSketched ? { ...NONE, ...sketch.answer, narrowing } : results;
}

async function answer(wanted: Wanted, now: Results): Promise<Results> {
  const { narrowing, limit, search } = wanted;
  const edited = now.narrowing === narrowing ? await editedHit(wanted, now.hits) : null;
  // Searching anew for every word of a note would keep its writer waiting, and shuffle the list under the editor.
  if (edited && narrowing.query.trim() !== '')
    return { ...now, hits: now.hits.map((hit) => (sameKey(hit, edited) ? edited : hit)) };
  const { hits, total, partial = false } = await search(narrowing, limit);
  return { hits: edited ? holdOrder(now.hits, hits, edited) : hits, total, partial, narrowing, trouble: undefined };
}

/** What is on the screen of the paper that is being edited, with what is saved of it now; null where it is gone. */
async function editedHit({ held, get }: Wanted, hits: readonly Hit[]): Promise<Hit | null> {
  const row = hits.find(({ saved }) => saved.key === held);
  const saved = row ? await get(row.saved.key) : null;
  return row && saved && isKept(saved) ? { ...row, saved } : null;
}

function sameKey(one: Hit, other: Hit): boolean {
  return one.saved.key === other.saved.key;
}
