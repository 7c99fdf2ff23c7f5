import { Failure } from '../failures/failure.ts';
import type { ExchangeCalls, Question, Reply } from './messages.ts';

type Answers = {
  readonly [Call in keyof ExchangeCalls]: (
    argument: Parameters<ExchangeCalls[Call]>[0],
  ) => Promise<ReturnType<ExchangeCalls[Call]>>;
};

/** Reads and writes files off the page's own thread. */
export interface Exchange extends Answers {
  /** Ends whatever is being read or written: nothing of it is kept. Questions after that are answered by a new worker. */
  readonly stop: () => void;
  readonly close: () => void;
}

interface Listeners {
  readonly onProgress: (done: number, total: number) => void;
  /** The buckets of the papers that changed. */
  readonly onChange: (buckets: readonly number[]) => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** An exchange over workers that run `serveExchange`, the first one started at the first question. */
export function createExchange(startWorker: () => Worker, { onProgress, onChange }: Listeners): Exchange {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let questions = 0;

  function start(): Worker {
    const started = startWorker();
    started.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'progress') return onProgress(data.done, data.total);
      if (data.kind === 'changed') return onChange(data.buckets);
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'answer') asked?.resolve(data.answer as never);
      else
        asked?.reject(
          data.code === null ? new Error(String(data.detail)) : new Failure(data.code, data.detail || undefined),
        );
    };
    started.onerror = ({ message }) => end(new Error(`the worker for files failed: ${message}`));
    return started;
  }

  function end(reason: Error): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  function ask<Call extends keyof ExchangeCalls>(call: Call): Answers[Call] {
    return ((argument: Question['argument']) => {
      const id = ++questions;
      worker ??= start();
      const asked = worker;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        asked.postMessage({ id, call, argument });
      });
    }) as Answers[Call];
  }

  return {
    preview: ask('preview'),
    take: ask('take'),
    cancel: ask('cancel'),
    undo: ask('undo'),
    write: ask('write'),
    sample: ask('sample'),
    stop: () => end(new Failure('cancelled')),
    close: () => end(new Failure('cancelled')),
  };
}
