import { useEffect, useMemo, useState } from 'preact/hooks';
import { report } from '../../failures/report.ts';
import { announceChanges } from '../../messaging/announce.ts';
import type { Library } from '../../storage/library.ts';
import { openLibrary } from '../../storage/open.ts';

export interface OpenedLibrary<Facts> {
  readonly library: Promise<Library>;
  /** What was asked of the library, asked again after every change; null before the first answer. */
  readonly facts: Facts | null;
}

/** The library for a view that shows one thing of it; closed when the view is left. */
export function useLibrary<Facts>(ask: (library: Library) => Promise<Facts>): OpenedLibrary<Facts> {
  const [facts, setFacts] = useState<Facts | null>(null);
  const library = useMemo(
    () => openLibrary({ onChange: (changes) => announceChanges(changes.map(({ after }) => after.paper)) }),
    [],
  );

  useEffect(() => {
    const end = new AbortController();
    const told = (error: unknown) => report(error, 'asking the library');
    library.then((opened) => {
      const unwatch = opened.watch(() => {
        ask(opened).then((answer) => !end.signal.aborted && setFacts(answer), told);
      });
      end.signal.addEventListener('abort', () => {
        unwatch();
        opened.close();
      });
      if (end.signal.aborted) opened.close();
    }, told);
    return () => end.abort();
  }, []);

  return { library, facts };
}
