import { useEffect, useRef, useState } from 'preact/hooks';
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

  useEffect(() => {
    let late = false;
    const settle = (next: Results) => late || setResults(next);
    // In a turn of its own: while keys are waiting, the browser takes those first and this search is never begun.
    const turn = setTimeout(() => {
      answer(wanted, shown).then(settle, (error: unknown) => {
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

async function answer(wanted: Wanted, shown: { readonly current: Results }): Promise<Results> {
  const { narrowing, held, search, get } = wanted;
  const { hits, total } = await search(narrowing, wanted.limit);
  const fresh: Results = { hits, total, narrowing, trouble: undefined };
  const onScreen = shown.current.hits.find(({ saved }) => saved.key === held);
  if (!onScreen) return fresh;
  const saved = hits.find((hit) => hit.saved.key === held)?.saved ?? (await get(onScreen.saved.key));
  if (!saved || saved.trashedAt !== undefined) return fresh;
  return { ...fresh, hits: holdOrder(shown.current.hits, hits, { ...onScreen, saved }) };
}
