import { Failure } from '../failures/failure.ts';
import { report } from '../failures/report.ts';
import { othersTurn } from '../search/others-turn.ts';
import type { Library } from '../storage/library.ts';
import { Finder } from './finder.ts';
import type { IndexStore } from './index-store.ts';
import type { Answer, Question, Reply } from './messages.ts';

/** The page at the other end. */
export interface Page {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  readonly postMessage: (reply: Reply) => void;
}

/** So long after the last change the index is tidied and saved, in milliseconds. */
const IDLE = 1000;

/** Answers a page's questions from now on, and follows the library. Questions that come early wait for the index. */
export function serveFinder(
  page: Page,
  open: () => Promise<{ readonly library: Library; readonly store: IndexStore }>,
): void {
  let whole = false;
  const changed = () => page.postMessage({ kind: 'changed' });
  const opened = open().then(async ({ library, store }) => {
    const finder = new Finder(library, store);
    const loaded = await finder.load();
    whole = loaded;
    return { finder, library, loaded };
  });

  async function answer(question: Question): Promise<Answer> {
    const { finder } = await opened;
    if (question.call === 'search') {
      const found = await finder.search(question.request);
      return whole ? found : { ...found, partial: true };
    }
    if (question.call === 'browse') {
      const found = await finder.browse(question.request);
      return whole ? found : { ...found, partial: true };
    }
    if (question.call === 'overview') return finder.overview(question.question);
    await followed; // half the names would be shown as all there are, with wrong counts
    return question.call === 'tags' ? finder.tags() : finder.complete(question.text, question.caret);
  }

  const searching = new Set<Promise<void>>();
  let questions = 0;
  page.onmessage = ({ data }) => {
    questions++;
    const answered = answer(data).then(
      (found) => page.postMessage({ kind: 'answer', id: data.id, answer: found }),
      (error: unknown) => page.postMessage(failed(data.id, error)),
    );
    if (data.call !== 'search' && data.call !== 'browse') return; // the others wait for what waits for these
    searching.add(answered);
    answered.then(() => searching.delete(answered));
  };

  /** What was asked meanwhile is answered first: the database answers one after the other, and counting takes it long. */
  async function searchesFirst(): Promise<void> {
    await othersTurn();
    await Promise.all(searching);
  }

  /** Ends when the index is whole and its changes are listened to. */
  async function follow(): Promise<void> {
    const { finder, library, loaded } = await opened;
    await searchesFirst();
    const rebuilt = async () => {
      whole = false;
      await finder.build(changed);
      whole = true;
    };
    if (!loaded || !(await finder.isWhole())) {
      await rebuilt();
      changed();
    }
    let idle: ReturnType<typeof setTimeout> | undefined;
    const tidyLater = () => {
      clearTimeout(idle);
      idle = setTimeout(() => finder.tidy().catch((error: unknown) => report(error, 'saving the index')), IDLE);
    };
    let catchingUp = Promise.resolve();
    library.watch(() => {
      catchingUp = catchingUp.then(async () => {
        await searchesFirst();
        const more = await finder.catchUp();
        const ghosts = !(await finder.isWhole());
        if (ghosts) await rebuilt();
        if (!more && !ghosts) return;
        changed();
        tidyLater();
      });
      catchingUp.catch((error: unknown) => report(error, 'following the library'));
    });
    tidyLater();
    // Whoever asks meanwhile needs no rehearsal: theirs is the performance.
    const before = questions;
    finder.rehearse(() => questions === before).catch((error: unknown) => report(error, 'rehearsing'));
  }
  const followed = follow().catch((error: unknown) => report(error, 'building the index'));
}

function failed(id: number, error: unknown): Reply {
  if (error instanceof Failure) return { kind: 'failed', id, code: error.code, detail: error.detail ?? '' };
  report(error, 'searching');
  return { kind: 'failed', id, code: null, detail: String(error) };
}
