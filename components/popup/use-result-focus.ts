import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordKey } from '../../papers/saved.ts';
import type { Hit } from '../../search/searcher.ts';
import type { Narrowing } from './narrowing.ts';

export interface ResultFocus {
  readonly list: RefObject<HTMLUListElement | null>;
  /** The result that the Tab key stops at; null where there is none. */
  readonly stop: RecordKey | null;
  readonly setStop: (key: RecordKey) => void;
  /** Gives a result the focus, now or as soon as it is on the screen. */
  readonly focus: (key: RecordKey) => void;
}

/** Which result has the focus, or is to have it. Asking for something else forgets a wish that could not be granted yet. */
export function useResultFocus(hits: readonly Hit[], narrowing: Narrowing, editing: RecordKey | null): ResultFocus {
  const list = useRef<HTMLUListElement>(null);
  const wish = useRef<RecordKey | null>(null);
  const [stop, setStop] = useState<RecordKey | null>(null);

  const grant = () => {
    const link = wish.current === null ? null : within(list.current, wish.current)?.querySelector('a');
    if (!link) return;
    wish.current = null;
    link.focus();
  };

  useEffect(() => {
    wish.current = null;
  }, [narrowing]);
  useLayoutEffect(grant);

  useLayoutEffect(() => {
    const row = editing === null ? null : within(list.current, editing);
    const note = row?.querySelector('textarea');
    note?.focus({ preventScroll: true });
    note?.setSelectionRange(note.value.length, note.value.length);
    row?.scrollIntoView({ block: 'nearest' });
  }, [editing]);

  const stands = hits.some(({ saved }) => saved.key === stop) ? stop : (hits[0]?.saved.key ?? null);
  const focus = (key: RecordKey) => {
    wish.current = key;
    grant();
  };
  return useMemo(() => ({ list, stop: stands, setStop, focus }), [stands]);
}

function within(list: HTMLElement | null, key: RecordKey): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;
}
