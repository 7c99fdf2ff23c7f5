import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { report } from '../../failures/report.ts';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { Hit, SearchAnswer } from '../../search/searcher.ts';
import { holdOrder } from './hold-order.ts';
import type { Narrowing } from './narrowing.ts';

/** What is on the screen. */
export interface Results {
  readonly hits: readonly Hit[];
  readonly total: number;
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
}

const NONE: Results = { hits: [], total: 0, narrowing: null, trouble: undefined };

/** The answer to what is wanted now. The answer to an older wish never takes the place of a newer one's. */
export function useResults(wanted: Wanted): Results {
  const { narrowing, limit, version, held } = wanted;
  const [results, setResults] = useState(NONE);
  const shown = useRef(results);
  shown.current = results;

  // Laid out with the render, so that the search for an older keystroke is called off before it begins.
  useLayoutEffect(() => {
    let late = false;
    const settle = (next: Results) => late || setResults(next);
    // In a turn of its own: while keys are waiting, the browser takes those first and this search is never begun.
    const turn = setTimeout(() => {
      answer(wanted, shown.current).then(settle, (error: unknown) => {
        report(error, 'searching the library');
        settle({ ...shown.current, narrowing, trouble: error });
      });
    });
    return () => {
      late = true;
      clearTimeout(turn);
    };
  }, [narrowing, limit, version, held]);

  return results;
}

async function answer(wanted: Wanted, now: Results): Promise<Results> {
  const { narrowing, held, get, search } = wanted;
  const row = now.narrowing === narrowing ? now.hits.find(({ saved }) => saved.key === held) : undefined;
  const saved = row && (await get(row.saved.key));
  if (!row || !saved || saved.trashedAt !== undefined)
    return { ...(await search(narrowing, wanted.limit)), ...found(narrowing) };
  const edited = { ...row, saved };
  // Searching anew for every word of a note would keep its writer waiting, and shuffle the list under the editor.
  if (narrowing.query.trim() !== '') return { ...now, hits: now.hits.map((hit) => (hit === row ? edited : hit)) };
  const { hits, total } = await search(narrowing, wanted.limit);
  return { hits: holdOrder(now.hits, hits, edited), total, ...found(narrowing) };
}

function found(narrowing: Narrowing): Pick<Results, 'narrowing' | 'trouble'> {
  return { narrowing, trouble: undefined };
}
