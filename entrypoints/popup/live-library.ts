import { painted } from '../../components/painted.ts';
import { FIRST_ROWS } from '../../components/popup/first-rows.ts';
import { isNarrowed, type Narrowing } from '../../components/popup/narrowing.ts';
import type { PopupFacts } from '../../components/popup/props.ts';
import { report } from '../../failures/report.ts';
import type { NearSearcher } from '../../finder/near-searcher.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Tag } from '../../papers/tag.ts';
import type { SearchAnswer, SearchRequest, Sketch } from '../../search/searcher.ts';
import { readSetting, watchSettings } from '../../settings/store.ts';
import type { FirstLook } from '../../storage/first-look.ts';
import type { Library } from '../../storage/library.ts';
import { followPage, type LivePage } from './live-page.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** So long the first drawing waits for the papers that were looked for before, in milliseconds: the search field is waited for. */
const SOON = 50;
/** Between two counts of papers and tags, in milliseconds: a note that is being typed changes neither. */
const PAUSE = 250;

/** Before anything was read. */
export const NOTHING_KNOWN: PopupFacts = {
  ...{ version: 0, library: null, searches: null, page: null, markable: false, withheld: false },
  backedUpAt: undefined,
};

interface LiveLibraryOptions {
  /** The newest papers, where they were asked for before the library is opened. */
  readonly firstLook: Promise<FirstLook | null>;
  readonly open: () => Promise<Library>;
  /** Starts what searches. `onChange`: the same search may be answered otherwise. */
  readonly startSearcher: (library: Promise<Library>, onChange: () => void) => NearSearcher;
  /** The tab whose page is told about; null for the current one. */
  readonly tab: number | null;
  /** Called when the library is open, and after every change made anywhere. */
  readonly onChange: (facts: PopupFacts) => void;
}

/** The library as the popup needs it: it answers as soon as it can, and is followed from then on. */
export interface LiveLibrary {
  readonly library: Promise<Library>;
  /** The first rows of the newest papers; null where something else is looked for, or they are not there soon. */
  readonly firstAnswer: () => Promise<SearchAnswer | null>;
  readonly search: (narrowing: Narrowing, limit: number) => Promise<SearchAnswer>;
  /** The same at once, as far as that is known; null where it has to be waited for. */
  readonly sketch: (narrowing: Narrowing, limit: number) => Sketch | null;
  readonly complete: NearSearcher['complete'];
  /** Every paper that answers; waits until all of them could be looked at. */
  readonly searchWhole: (narrowing: Narrowing) => Promise<readonly SavedPaper[]>;
  readonly page: LivePage;
}

export function followLibrary({ firstLook, open, startSearcher, tab, onChange }: LiveLibraryOptions): LiveLibrary {
  // Not before something is on the screen: what opens it is more than all that is loaded until then.
  const library = firstLook.then(painted).then(open);
  let facts = NOTHING_KNOWN;

  function tell(news: Partial<PopupFacts>): void {
    facts = { ...facts, ...news };
    onChange(facts);
  }

  /** Until it is known of a change, what was read before the library was opened is as good. */
  let early: typeof firstLook | null = firstLook;
  let onNext: (() => void)[] = [];
  const changed = () => {
    early = null;
    for (const resolve of onNext) resolve();
    onNext = [];
    tell({ version: facts.version + 1 });
  };

  const count = oneAtATime(async () => {
    const [papers, onPage] = await Promise.all([library.then((opened) => opened.count()), page.lookAgain()]);
    tell({ library: { papers, tags: facts.library?.tags ?? [] }, page: onPage });
    // The index's tags are the records' own.
    const tags = (await searcher.tags()).map(({ name, papers }) => ({ tag: name as Tag, papers }));
    tell({ library: { papers, tags } });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  });
  const countAnew = () => {
    count().catch((error: unknown) => report(error, 'counting the library'));
  };

  const searcher = startSearcher(library, () => {
    changed();
    countAnew();
  });

  const page = followPage({ tab, library, onChange: tell });

  async function follow(): Promise<void> {
    const { latestChange, watch } = await library;
    let known = (await firstLook)?.latestChange ?? (await latestChange());
    let isFirst = true;
    // Called at once, too: the first answer stands where nothing changed since it was asked for.
    watch((latest) => {
      if (!(isFirst && latest === known)) changed();
      if (!isFirst) countAnew();
      isFirst = false;
      known = latest;
    });
  }
  follow().catch((error: unknown) => report(error, 'opening the library'));

  async function followSearches(): Promise<void> {
    watchSettings(({ savedSearches }) => tell({ searches: savedSearches }), new AbortController().signal);
    tell({ searches: await readSetting('savedSearches') });
  }
  followSearches().catch((error: unknown) => report(error, 'reading the kept searches'));

  async function findBackup(): Promise<void> {
    const { readBackups } = await import('../../backup/records.ts');
    const [last] = await readBackups();
    tell({ backedUpAt: last?.at ?? null });
  }
  findBackup().catch((error: unknown) => report(error, 'reading the backups'));

  async function search(narrowing: Narrowing, limit: number): Promise<SearchAnswer> {
    const request = { ...narrowing, limit };
    if (narrowing.onPage) return searchAmong(await page.here(), request);
    return isNarrowed(narrowing) ? searcher.search(request) : newest(limit);
  }

  async function newest(limit: number): Promise<SearchAnswer> {
    const looked = await early;
    early = null;
    const papers = looked && looked.limit > limit ? looked.newest : await (await library).newest(limit + 1);
    return newestAnswer(papers, limit);
  }

  async function firstAnswer(): Promise<SearchAnswer | null> {
    const looked = await Promise.race([firstLook, new Promise<null>((resolve) => setTimeout(resolve, SOON, null))]);
    if (!looked) return null;
    early = null;
    painted().then(countAnew);
    // The window may have been lower when they were asked for.
    return newestAnswer(looked.newest, Math.min(FIRST_ROWS, looked.limit - 1));
  }

  /** Nothing is counted before the first answer is on the screen: the database answers one after the other. */
  async function searchFirst(narrowing: Narrowing, limit: number): Promise<SearchAnswer> {
    try {
      return await search(narrowing, limit);
    } finally {
      if (facts.library === null) painted().then(countAnew);
    }
  }

  async function searchWhole(narrowing: Narrowing): Promise<readonly SavedPaper[]> {
    for (;;) {
      const next = new Promise<void>((resolve) => onNext.push(resolve));
      const { hits, partial } = await search(narrowing, Number.POSITIVE_INFINITY);
      if (!partial) return hits.map(({ saved }) => saved);
      await next;
    }
  }

  return {
    library,
    firstAnswer,
    search: searchFirst,
    sketch: (narrowing, limit) => (narrowing.onPage ? null : searcher.sketch({ ...narrowing, limit })),
    complete: searcher.complete,
    searchWhole,
    page,
  };
}

/** The total says no more than whether there are further ones: all that are saved are counted for themselves. */
function newestAnswer(newest: readonly SavedPaper[], limit: number): SearchAnswer {
  return { hits: newest.slice(0, limit).map((saved) => ({ saved, ranges: {} })), total: newest.length };
}

/** Searches few papers, indexed for this once. */
async function searchAmong(papers: readonly SavedPaper[], request: SearchRequest): Promise<SearchAnswer> {
  const { createSearcher } = await import('../../search/create-searcher.ts');
  return createSearcher(papers).search(request);
}
