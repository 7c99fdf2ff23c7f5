import { useEffect, useState } from 'preact/hooks';
import type { Notices } from '../../../components/library/papers/use-notices.ts';
import { report } from '../../../failures/report.ts';
import { MEMORY, Memory } from '../../../memory/memory.ts';

interface MemoryInView {
  /** Null until it is known. */
  readonly remembered: number | null;
  readonly forget: () => void;
}

/** How much is remembered of lists, asked again whenever the page comes to the front. */
export function useMemory(tellIfFails: Notices['tellIfFails']): MemoryInView {
  const [memory, setMemory] = useState<Memory | null>(null);
  const [remembered, setRemembered] = useState<number | null>(null);
  const count = (of: Memory) =>
    of.count().then(setRemembered, (error: unknown) => report(error, 'counting what is remembered'));
  useEffect(() => {
    const opened = new Memory(MEMORY);
    setMemory(opened);
    count(opened);
    const again = () => document.hidden || count(opened);
    document.addEventListener('visibilitychange', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      opened.close();
    };
  }, []);
  const forget = () => {
    const forgotten = memory?.forget().then(() => setRemembered(0));
    if (forgotten) tellIfFails(forgotten, 'forgetting what lists have shown');
  };
  return { remembered, forget };
}
