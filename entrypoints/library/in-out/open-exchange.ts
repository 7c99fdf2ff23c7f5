import { createExchange, type Exchange } from '../../../exchange/worker-exchange.ts';
import { announceBuckets } from '../../../messaging/announce.ts';

/** The worker that reads and writes files; what it changes is announced to the pages, which it cannot reach itself. */
export function openExchange(onProgress: (done: number, total: number) => void): Exchange {
  return createExchange(() => new Worker('/exchange.js'), { onProgress, onChange: announceBuckets });
}
