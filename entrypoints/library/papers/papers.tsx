import '../../../components/annotation-editor/annotation-editor.css';
import '../../../components/library/papers/facets.css';
import '../../../components/library/papers/keys-help.css';
import '../../../components/library/papers/list.css';
import '../../../components/library/papers/papers.css';
import '../../../components/library/papers/reading-pane.css';
import '../../../components/library/papers/select-bar.css';
import '../../../components/search/search.css';
import '../../../components/toast/toast.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SiteNames } from '../../../components/library/papers/facet-words.ts';
import { PapersView } from '../../../components/library/papers/papers-view.tsx';
import { report } from '../../../failures/report.ts';
import type { SavedSearch } from '../../../settings/settings.ts';
import { readHash } from '../address.ts';
import { readLooked } from './looked.ts';
import { papersLibrary } from './papers-library.ts';

const NO_NAMES: SiteNames = new Map();

/** The names come with all that reads the sites: the papers go first. */
async function readSiteNames(): Promise<SiteNames> {
  await new Promise((resolve) => requestIdleCallback(resolve));
  const { sites } = await import('../../../sites/registry.ts');
  return new Map(sites.map(({ id, name }) => [id, name]));
}

/** The list of papers with the library and its worker behind it, which end with the view. */
export function Papers() {
  const [version, setVersion] = useState(0);
  const [searches, setSearches] = useState<readonly SavedSearch[] | null>(null);
  const [siteNames, setSiteNames] = useState(NO_NAMES);
  const end = useMemo(() => new AbortController(), []);
  const { actions, follow } = useMemo(() => papersLibrary(() => setVersion((now) => now + 1), end.signal), []);
  useEffect(() => {
    follow(setSearches).catch((error: unknown) => report(error, 'opening the library'));
    readSiteNames().then(setSiteNames, (error: unknown) => report(error, 'reading the names of the sites'));
    return () => end.abort();
  }, []);
  return (
    <PapersView
      version={version}
      first={readLooked(readHash(location.hash).params)}
      searches={searches}
      siteNames={siteNames}
      actions={actions}
    />
  );
}
