import { browser } from 'wxt/browser';
import type { Done, PapersActions } from '../../../components/library/papers/props.ts';
import { report } from '../../../failures/report.ts';
import { createWorkerSearcher } from '../../../finder/worker-searcher.ts';
import { announceChanges } from '../../../messaging/announce.ts';
import { completeTag } from '../../../papers/tag-completion.ts';
import type { SavedSearch } from '../../../settings/settings.ts';
import { readSetting, watchSettings } from '../../../settings/store.ts';
import type { Library, LibraryChange } from '../../../storage/library.ts';
import { openLibrary } from '../../../storage/open.ts';
import { actsInBackground } from '../acts-in-background.ts';
import { exportSelection } from '../in-out/selection.ts';
import { writeLooked } from './looked.ts';

const COMPLETIONS = 8;

interface PapersLibrary {
  readonly actions: PapersActions;
  /** Follows the library and the kept searches, until the signal aborts. */
  readonly follow: (onSearches: (searches: readonly SavedSearch[]) => void) => Promise<void>;
}

/** What the list can have done, with the library and its worker behind it. `onChange`: the same question may be answered otherwise. */
export function papersLibrary(onChange: () => void, signal: AbortSignal): PapersLibrary {
  const library = openLibrary({ onChange: (changes) => announceChanges(changes.map(({ after }) => after.paper)) });
  let written = location.hash;
  const searcher = createWorkerSearcher(new Worker('/finder.js'), onChange);
  signal.addEventListener('abort', () => {
    searcher.close();
    library.then(({ close }) => close()).catch((error: unknown) => report(error, 'closing the library'));
  });

  async function done(act: (library: Library) => Promise<readonly LibraryChange[]>): Promise<Done> {
    const opened = await library;
    const changes = await act(opened);
    return { papers: changes.length, undo: () => opened.undo(changes) };
  }

  const actions: PapersActions = {
    browse: searcher.browse,
    overview: searcher.overview,
    newest: async (limit) => (await (await library).newest(limit)).map((saved) => ({ saved, ranges: {} })),
    count: async () => (await library).count(),
    get: async (key) => (await library).get(key),
    complete: searcher.complete,
    completeTag: async (text) => completeTag(text, await (await library).tags(), COMPLETIONS),
    ...actsInBackground,
    changeEach: (keys, changes) => done((opened) => opened.changeEach(keys, changes)),
    editPaper: (key, fields) => done((opened) => opened.editPaper(key, fields)),
    trash: async (keys) => {
      const opened = await library;
      const gone = await opened.moveToTrash(keys);
      const undo = async () => void (await opened.restoreFromTrash(gone.map(({ key }) => key)));
      return { papers: gone.length, undo };
    },
    exportThese: exportSelection,
    open: (url) => {
      browser.tabs.create({ url }).catch((error: unknown) => report(error, 'opening a paper'));
    },
    address: (looked, step) => {
      const hash = writeLooked(looked);
      if (step) history.pushState(null, '', hash);
      // Where it says something else already, the reader has gone on.
      else if (location.hash === written) history.replaceState(null, '', hash);
      written = location.hash;
    },
  };

  return {
    actions,
    follow: async (onSearches) => {
      watchSettings(({ savedSearches }) => onSearches(savedSearches), signal);
      onSearches(await readSetting('savedSearches'));
      const end = (await library).watch(onChange);
      signal.addEventListener('abort', end, { once: true });
    },
  };
}
