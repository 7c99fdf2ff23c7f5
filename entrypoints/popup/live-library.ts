import { isNarrowed, type Narrowing } from '../../components/popup/narrowing.ts';
import type { PopupFacts } from '../../components/popup/props.ts';
import { report } from '../../failures/report.ts';
import type { PageSummary } from '../../messaging/contract.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { SearchAnswer, SearchRequest } from '../../search/searcher.ts';
import type { Library } from '../../storage/library.ts';
import { LibraryCopy } from './library-copy.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageIn } from './page-here.ts';

/** What the popup opens with, before all of the library is in memory. */
const FIRST = 30;

interface LiveLibraryOptions {
  readonly open: () => Promise<Library>;
  /** The tab whose page is told about; null for the current one. */
  readonly tab: number | null;
  /** Called when the library is open, and after every change made anywhere. */
  readonly onChange: (facts: PopupFacts) => void;
}

/** The library as the popup needs it: it answers as soon as it can, and is followed from then on. */
export interface LiveLibrary {
  readonly library: Promise<Library>;
  readonly search: (narrowing: Narrowing, limit: number) => Promise<SearchAnswer>;
}

export function followLibrary({ open, tab, onChange }: LiveLibraryOptions): LiveLibrary {
  const library = open();
  const first = library.then(newestOf);
  let facts: PopupFacts['library'] = null;
  let page: PageSummary | null = null;
  let here: readonly SavedPaper[] = [];
  let version = 0;
  let whole = false;

  // Not before the first papers are there: they would wait for all the others.
  const copy = first.then(async () => {
    const papers = new LibraryCopy(await library);
    await papers.catchUp();
    whole = true;
    return papers;
  });

  async function tell(): Promise<void> {
    const found = page ? await (await library).find(page.papers) : [];
    here = found.filter((saved) => saved !== null).filter((saved) => saved.trashedAt === undefined);
    const shown = page && { papers: page.papers.length, yours: here.length, malformed: page.malformed };
    onChange({ version, library: facts, page: shown });
  }

  const refresh = oneAtATime(async () => {
    const papers = await copy;
    await papers.catchUp();
    version += 1;
    facts = papers.describe();
    await tell();
  });

  async function follow(): Promise<void> {
    const { count, tags, watch } = await library;
    await first;
    facts = { papers: await count(), tags: await tags() };
    await tell();
    await copy;
    watch(() => refresh().catch((error: unknown) => report(error, 'following the library')));
  }
  follow().catch((error: unknown) => report(error, 'opening the library'));

  // A tab that is busy may answer late, or never: nothing else waits for it.
  async function ask(): Promise<void> {
    page = await pageIn(tab);
    if (page) await tell();
  }
  const asked = ask().catch((error: unknown) => report(error, 'asking what the page shows'));

  return {
    library,
    search: async (narrowing, limit) => {
      const request = { ...narrowing, limit };
      if (narrowing.onPage) return asked.then(() => searchAmong(here, request));
      if (!whole && !isNarrowed(narrowing)) return first;
      return (await copy).search(request);
    },
  };
}

async function newestOf(library: Library): Promise<SearchAnswer> {
  const [newest, total] = await Promise.all([library.newest(FIRST), library.count()]);
  return { hits: newest.map((saved) => ({ saved, ranges: {} })), total };
}

/** Searches few papers, indexed for this once. */
async function searchAmong(papers: readonly SavedPaper[], request: SearchRequest): Promise<SearchAnswer> {
  const { createSearcher } = await import('../../search/create-searcher.ts');
  return createSearcher(papers).search(request);
}
