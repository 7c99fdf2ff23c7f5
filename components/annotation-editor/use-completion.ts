import { useEffect, useState } from 'preact/hooks';
import { type Tag, tagKey } from '../../papers/tag.ts';

export interface Completion {
  readonly options: readonly Tag[];
  /** The option that the arrow keys stand on; -1 for none. */
  readonly active: number;
  readonly move: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** The library's tags that complete a text, without those that are there already. */
export function useCompletion(
  text: string,
  taken: readonly Tag[],
  completeTag: (text: string) => Promise<readonly Tag[]>,
): Completion {
  const [found, setFound] = useState<{ readonly text: string; readonly tags: readonly Tag[] }>({ text: '', tags: [] });
  const [active, setActive] = useState(-1);
  const wanted = text.trim();

  useEffect(() => {
    setActive(-1);
    if (wanted === '') return;
    let late = false;
    completeTag(wanted).then(
      (tags) => late || setFound({ text: wanted, tags }),
      () => late || setFound({ text: wanted, tags: [] }), // a tag can be written without help
    );
    return () => {
      late = true;
    };
  }, [wanted]);

  const keys = new Set(taken.map(tagKey));
  // The last answer stays while the next is on its way: a list that blinks cannot be aimed at.
  const options = wanted === '' || found.text === '' ? [] : found.tags.filter((tag) => !keys.has(tagKey(tag)));
  return {
    options,
    active: active < options.length ? active : -1,
    move: (by) => setActive((now) => ((now + 1 + by + options.length + 1) % (options.length + 1)) - 1),
    close: () => {
      setActive(-1);
      setFound({ text: '', tags: [] });
    },
  };
}
