import { useEffect, useState } from 'preact/hooks';
import type { Completion } from '../../search/query/complete.ts';

/** What can be put in at the caret: `tag:`, and behind it the library's tags. */
export type CompleteQuery = (text: string, caret: number) => Promise<readonly Completion[]>;

export interface QueryCompletion {
  readonly options: readonly Completion[];
  /** The option that the arrow keys stand on; -1 for none. */
  readonly active: number;
  readonly move: (by: 1 | -1) => void;
  /** To be called with every text typed; `null` caret: nothing is to be completed now. */
  readonly ask: (text: string, caret: number | null) => void;
  /** One was taken: those that were offered beside it are no use any more, also before others are known. */
  readonly taken: (text: string, caret: number) => void;
  readonly close: () => void;
}

interface Asked {
  readonly text: string;
  readonly caret: number;
}

/** A field's name is offered from its second letter on: a single one begins any word. */
const SHORTEST_NAME = 2;

export function useQueryCompletion(complete: CompleteQuery): QueryCompletion {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [options, setOptions] = useState<readonly Completion[]>([]);
  const [active, setActive] = useState(-1);

  useEffect(() => {
    const offer = (found: readonly Completion[]) => {
      // The reader may have moved meanwhile, and stands on what is still there or on nothing.
      setActive((at) => (found[at]?.label === options[at]?.label ? at : -1));
      setOptions((now) => (now.length + found.length === 0 ? now : found));
    };
    if (!asked) return offer([]);
    let late = false;
    complete(asked.text, asked.caret).then(
      (found) => late || offer(found.filter((option) => isWorthOffering(option, asked))),
      () => late || offer([]), // a search can be typed without help
    );
    return () => {
      late = true;
    };
  }, [asked]);

  return {
    options,
    active: active < options.length ? active : -1,
    move: (by) => setActive((now) => ((now + 1 + by + options.length + 1) % (options.length + 1)) - 1),
    ask: (text, caret) => {
      setActive(-1);
      setAsked(caret === null || text === '' ? null : { text, caret });
    },
    taken: (text, caret) => {
      setActive(-1);
      setOptions([]);
      setAsked({ text, caret });
    },
    close: () => setAsked(null),
  };
}

/** What is typed in full already is no help, nor are all fields that begin with one letter. */
function isWorthOffering({ start, end, insert, label }: Completion, { text }: Asked): boolean {
  const typed = text.slice(start, end);
  if (typed === insert || typed === insert.trim()) return false;
  return !/[:>]$/.test(label) || typed.length >= SHORTEST_NAME;
}
