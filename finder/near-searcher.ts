import { report } from '../failures/report.ts';
import { completedField } from '../search/query/complete.ts';
import type { SearchRequest, Sketch } from '../search/searcher.ts';
import type { Library } from '../storage/library.ts';
import type { Finder } from './finder.ts';
import type { WorkerSearcher } from './worker-searcher.ts';

/** Papers taken in since the index was saved: beyond these the worker is asked to save it anew, so that the next page has less to take in. */
const WORTH_SAVING = 50;
/** More changes than these are not taken in while somebody looks at the page. */
const MOST_CHANGES = 200;
/** An answer of more papers is a file's, and would keep the page from being drawn. */
const MOST_NEAR = 1000;

export interface NearSearcher extends Pick<WorkerSearcher, 'search' | 'complete' | 'tags'> {
  /** What can be answered at once; null where it has to be waited for. */
  readonly sketch: (request: SearchRequest) => Sketch | null;
}

interface NearSearcherOptions {
  readonly library: Promise<Library>;
  /** Loads the code of what searches, not its index. */
  readonly loadFinder: (library: Library) => Promise<Finder>;
  /** Starts what searches in a worker, and builds and saves the index. */
  readonly startWorker: () => WorkerSearcher;
  /** Called when the same search may be answered otherwise. */
  readonly onChange: () => void;
}

/**
 * Searches where the page is drawn, so that a keystroke and what it finds are one frame, for as long as the saved index is the library's but
 * for few changes. What takes longer is left to the worker, and so is everything where there is no such index.
 */
export function createNearSearcher({ library, loadFinder, startWorker, onChange }: NearSearcherOptions): NearSearcher {
  let near: Finder | null = null;
  let worker: WorkerSearcher | null = null;
  let asked = 0;
  let searching: Promise<unknown> = Promise.resolve();
  const far = () => {
    worker ??= startWorker();
    return worker;
  };

  async function loadNear(): Promise<void> {
    const finder = await loadFinder(await library);
    if (await finder.load(MOST_CHANGES)) near = finder;
  }
  const loaded = loadNear().catch((error: unknown) => report(error, 'loading the index'));

  /** Takes in what changed, or leaves it to the worker, with all that is asked from now on. */
  async function keepUp(finder: Finder): Promise<void> {
    const changed = await finder.catchUp(MOST_CHANGES);
    const isKept = changed !== null && (await finder.isWhole());
    if (!isKept) near = null;
    if (!isKept || finder.unsaved > WORTH_SAVING) far();
    if (!isKept || changed) onChange();
  }

  async function follow(): Promise<void> {
    await loaded;
    if (!near) return;
    const finder = near;
    let keepingUp = Promise.resolve();
    (await library).watch(() => {
      keepingUp = keepingUp.then(async () => {
        await searching; // the database answers one after the other, and counting takes it long
        if (near) await keepUp(near);
      });
      keepingUp.catch((error: unknown) => report(error, 'following the library'));
    });
    await finder.rehearse(() => asked === 0);
  }
  follow().catch((error: unknown) => report(error, 'following the library'));

  return {
    sketch: (request) => {
      asked++;
      return near?.sketch(request) ?? null;
    },
    search: (request) => {
      asked++;
      const answer = loaded.then(() => (near && request.limit <= MOST_NEAR ? near : far()).search(request));
      searching = answer.catch(() => undefined);
      return answer;
    },
    complete: async (text, caret) => {
      await loaded;
      // A library has more authors than can be looked through between two frames.
      const isLong = completedField(text, caret) === 'author';
      return (near && !isLong ? near : far()).complete(text, caret);
    },
    tags: async () => {
      await loaded;
      return (near ?? far()).tags();
    },
  };
}
