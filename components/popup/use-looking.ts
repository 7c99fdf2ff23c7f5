import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordKey } from '../../papers/saved.ts';
import type { Narrowing } from './narrowing.ts';
import type { PopupProps } from './props.ts';
import { type Results, useResults } from './use-results.ts';

/** Rows laid out at first, and again each time that their end comes in sight. */
const ROWS = 50;

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

export function useLooking({ first, version, actions }: PopupProps): Looking {
  const [narrowing, setNarrowing] = useState(first);
  const [limit, setLimit] = useState(ROWS);
  const [editing, setEditing] = useState<RecordKey | null>(null);
  const wish = useRef<{ readonly behind: boolean } | null>(null);
  const results = useResults({ ...actions, narrowing, limit, version, held: editing });

  const grant = () => {
    if (!wish.current || results.narrowing !== narrowing) return;
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
      setLimit(ROWS);
      setNarrowing(next);
    },
    more: () => setLimit(limit + ROWS),
    openFirst: (behind) => {
      if (narrowing.query.trim() === '') return;
      wish.current = { behind };
      grant();
    },
  };
}
