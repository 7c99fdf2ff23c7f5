import { isNarrowed, type Narrowing } from '../../components/popup/narrowing.ts';
import type { PopupFacts } from '../../components/popup/props.ts';
import { report } from '../../failures/report.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { SearchAnswer } from '../../search/searcher.ts';
import type { Library } from '../../storage/library.ts';
import { LibraryCopy, searcherOf } from './library-copy.ts';
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
  const page = pageIn(tab);
  const first = library.then(newestOf);
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
    const { count, tags, find } = await library;
    const summary = await page;
    const [papers, uses, found] = await Promise.all([count(), tags(), find(summary?.papers ?? [])]);
    here = found.filter((saved) => saved !== null).filter((saved) => saved.trashedAt === undefined);
    const shown = summary && { papers: summary.papers.length, yours: here.length, malformed: summary.malformed };
    onChange({ version, library: { papers, tags: uses }, page: shown });
  }

  const refresh = oneAtATime(async () => {
    await (await copy).catchUp();
    version += 1;
    await tell();
  });

  async function follow(): Promise<void> {
    await first;
    await tell();
    await copy;
    (await library).watch(() => refresh().catch((error: unknown) => report(error, 'following the library')));
  }
  follow().catch((error: unknown) => report(error, 'opening the library'));

  return {
    library,
    search: async (narrowing, limit) => {
      const request = { ...narrowing, limit };
      if (narrowing.onPage) return (await searcherOf(here)).search(request);
      if (!whole && !isNarrowed(narrowing)) return first;
      return (await (await copy).searcher()).search(request);
    },
  };
}

async function newestOf(library: Library): Promise<SearchAnswer> {
  const [newest, total] = await Promise.all([library.newest(FIRST), library.count()]);
  return { hits: newest.map((saved) => ({ saved, ranges: {} })), total };
}
