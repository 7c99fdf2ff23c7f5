import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordKey } from '../../papers/saved.ts';
import { FIRST_ROWS } from './first-rows.ts';
import type { Narrowing } from './narrowing.ts';
import type { PopupProps } from './props.ts';
import { type Results, useResults } from './use-results.ts';

/** Rows more each time that their end comes in sight. */
const MORE_ROWS = 50;

type Answer = ReturnType<PopupProps['actions']['search']>;

/** What the reader looks for, what was found, and what of it is being edited. */
export interface Looking {
  readonly narrowing: Narrowing;
  readonly results: Results;
  readonly editing: RecordKey | null;
  readonly narrow: (narrowing: Narrowing) => void;
  readonly edit: (key: RecordKey | null) => void;
  readonly more: () => void;
  /** Opens the best paper of what is typed, once the answer to that is there. */
  readonly openFirst: (behind: boolean) => void;
}

export function useLooking({ first, firstAnswer, version, actions }: PopupProps): Looking {
  const [narrowing, setNarrowing] = useState(first);
  const [limit, setLimit] = useState(FIRST_ROWS);
  const [editing, setEditing] = useState<RecordKey | null>(null);
  const wish = useRef<{ readonly behind: boolean } | null>(null);
  const search = useHeadStart(actions.search);
  const wanted = { narrowing, limit, version, held: editing, firstAnswer };
  const results = useResults({ ...actions, search: search.answer, ...wanted });

  const grant = () => {
    if (!wish.current || results.narrowing !== narrowing || results.partial) return;
    const [best] = results.hits;
    if (best) actions.open(best.saved, wish.current.behind);
    wish.current = null;
  };
  useEffect(grant, [results]);

  return {
    narrowing,
    results,
    editing,
    edit: setEditing,
    narrow: (next) => {
      wish.current = null;
      setEditing(null);
      setLimit(FIRST_ROWS);
      setNarrowing(next);
      search.begin(next, FIRST_ROWS);
    },
    more: () => setLimit(limit + MORE_ROWS),
    openFirst: (behind) => {
      if (narrowing.query.trim() === '') return;
      wish.current = { behind };
      grant();
    },
  };
}

/** A search that is begun before the keystroke is drawn: the worker is at it while the page draws. */
function useHeadStart(search: PopupProps['actions']['search']) {
  const begun = useRef<{ readonly narrowing: Narrowing; readonly limit: number; readonly answer: Answer } | null>(null);
  return {
    begin: (narrowing: Narrowing, limit: number): void => {
      begun.current = { narrowing, limit, answer: search(narrowing, limit) };
      // Whoever asks for it meets the failure.
      begun.current.answer.catch(() => undefined);
    },
    answer: (narrowing: Narrowing, limit: number): Answer => {
      const first = begun.current;
      begun.current = null;
      return first?.narrowing === narrowing && first.limit === limit ? first.answer : search(narrowing, limit);
    },
  };
}
