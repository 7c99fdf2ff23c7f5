import type { Memory } from '../../memory/memory.ts';
import type { PageHandlers } from '../../messaging/serve.ts';

type Handlers = Pick<PageHandlers, 'recall' | 'remember'>;

/** What pages ask of the memory. In private windows, and where it is not wanted, nothing is asked of it and nothing kept. */
export function memoryHandlers(memory: Pick<Memory, 'recall' | 'remember'>, wanted: () => Promise<boolean>): Handlers {
  const mayRemember = async (from: Parameters<Handlers['remember']>[1]) =>
    from !== null && !from.incognito && (await wanted());
  return {
    recall: async ({ pageUrl, papers }, from) => ((await mayRemember(from)) ? memory.recall(pageUrl, papers) : null),
    remember: async ({ pageUrl, papers }, from) => {
      if (await mayRemember(from)) await memory.remember(pageUrl, papers, Date.now());
      return null;
    },
  };
}
