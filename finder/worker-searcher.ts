import { Failure } from '../failures/failure.ts';
import type { BrowseAnswer, BrowseRequest, ListOverview, ListQuestion } from '../search/browse.ts';
import type { Completion, NameCount } from '../search/query/complete.ts';
import type { SearchAnswer, Searcher } from '../search/searcher.ts';
import type { Answer, Question, Reply } from './messages.ts';

/** Searches the whole library, off the page's own thread. */
export interface WorkerSearcher extends Searcher {
  /** A window of all that match, in any order. */
  readonly browse: (request: BrowseRequest) => Promise<BrowseAnswer>;
  /** All that match, with what they can be narrowed by. */
  readonly overview: (question: ListQuestion) => Promise<ListOverview>;
  /** What can be put in for what is being typed. */
  readonly complete: (text: string, caret: number) => Promise<readonly Completion[]>;
  /** All tags, most papers first, once the whole library is in the index. */
  readonly tags: () => Promise<readonly NameCount[]>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

type Unnumbered = Question extends infer Each ? (Each extends Question ? Omit<Each, 'id'> : never) : never;

/** A searcher over a worker that runs `serveFinder`. `onChange` is called when the same question may be answered otherwise. */
export function createWorkerSearcher(worker: Worker, onChange: () => void): WorkerSearcher {
  const waiting = new Map<number, Waiting>();
  let questions = 0;

  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'changed') return onChange();
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'answer') asked?.resolve(data.answer);
    else
      asked?.reject(
        data.code === null ? new Error(String(data.detail)) : new Failure(data.code, data.detail || undefined),
      );
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`the search worker failed: ${message}`));
    waiting.clear();
  };

  function ask(question: Unnumbered): Promise<Answer> {
    const id = ++questions;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...question, id });
    });
  }

  return {
    // Each call is answered in its own kind: see `serve.ts`.
    search: async (request) => (await ask({ call: 'search', request })) as SearchAnswer,
    browse: async (request) => (await ask({ call: 'browse', request })) as BrowseAnswer,
    overview: async (question) => (await ask({ call: 'overview', question })) as ListOverview,
    complete: async (text, caret) => (await ask({ call: 'complete', text, caret })) as readonly Completion[],
    tags: async () => (await ask({ call: 'tags' })) as readonly NameCount[],
    close: () => worker.terminate(),
  };
}
