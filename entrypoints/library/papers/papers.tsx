import '../../../components/annotation-editor/annotation-editor.css';
import '../../../components/library/papers/papers.css';
import '../../../components/search/search.css';
import '../../../components/toast/toast.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { PapersView } from '../../../components/library/papers/papers-view.tsx';
import { report } from '../../../failures/report.ts';
import type { SavedSearch } from '../../../settings/settings.ts';
import { readHash } from '../address.ts';
import { readLooked } from './looked.ts';
import { papersLibrary } from './papers-library.ts';

/** The list of papers with the library and its worker behind it, which end with the view. */
export function Papers() {
  const [version, setVersion] = useState(0);
  const [searches, setSearches] = useState<readonly SavedSearch[] | null>(null);
  const end = useMemo(() => new AbortController(), []);
  const { actions, follow } = useMemo(() => papersLibrary(() => setVersion((now) => now + 1), end.signal), []);
  useEffect(() => {
    follow(setSearches).catch((error: unknown) => report(error, 'opening the library'));
    return () => end.abort();
  }, []);
  return (
    <PapersView
      version={version}
      first={readLooked(readHash(location.hash).params)}
      searches={searches}
      actions={actions}
    />
  );
}
