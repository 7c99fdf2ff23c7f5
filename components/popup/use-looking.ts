import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '../../failures/report.ts';
import type { RecordKey } from '../../papers/saved.ts';
import type { Hit, SearchAnswer, Sketch } from '../../search/searcher.ts';
import { FIRST_ROWS } from './first-rows.ts';
import type { Narrowing } from './narrowing.ts';
import type { PopupActions, PopupProps } from './props.ts';
import { type Results, useResults } from './use-results.ts';

/** Rows more each time that their end comes in sight. */
const MORE_ROWS = 50;

/** What is looked for, with what was known of it when it was typed. */
interface Question {
  readonly narrowing: Narrowing;
  readonly sketch: Sketch | null;
}

/** What the reader looks for, what was found, and what of it is being edited. */
export interface Looking {
  readonly narrowing: Narrowing;
  readonly results: Results;
  readonly editing: RecordKey | null;
  readonly narrow: (narrowing: Narrowing) => void;
  readonly edit: (key: RecordKey | null) => void;
  readonly more: () => void;
  readonly open: (hit: Hit, behind: boolean) => void;
  /** Opens the best paper of what is typed, once the answer to that is there. */
  readonly openFirst: (behind: boolean) => void;
}

export function useLooking({ first, firstAnswer, version, actions }: PopupProps): Looking {
  const [{ narrowing, sketch }, setQuestion] = useState<Question>({ narrowing: first, sketch: null });
  const [limit, setLimit] = useState(FIRST_ROWS);
  const [editing, setEditing] = useState<RecordKey | null>(null);
  const wish = useRef<{ readonly behind: boolean } | null>(null);
  const search = useHeadStart(actions);
  const wanted = { narrowing, limit, version, held: editing, firstAnswer, sketch };
  const results = useResults({ ...actions, search: search.answer, ...wanted });

  const grant = () => {
    if (!wish.current || results.narrowing !== narrowing || results.partial) return;
    const [best] = results.hits;
    if (best?.unread) return;
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
      setQuestion({ narrowing: next, sketch: search.begin(next, FIRST_ROWS) });
    },
    open: (hit, behind) => {
      if (!hit.unread) return actions.open(hit.saved, behind);
      const opened = actions.get(hit.saved.key).then((saved) => saved && actions.open(saved, behind));
      opened.catch((error: unknown) => report(error, 'opening a paper'));
    },
    more: () => setLimit(limit + MORE_ROWS),
    openFirst: (behind) => {
      if (narrowing.query.trim() === '') return;
      wish.current = { behind };
      grant();
    },
  };
}

/** A search that is begun before the keystroke is drawn: what is known at once is drawn with it, and what has to be waited for is under way. */
function useHeadStart({ search, sketch }: Pick<PopupActions, 'search' | 'sketch'>) {
  const begun = useRef<{ narrowing: Narrowing; limit: number; finish: () => Promise<SearchAnswer> } | null>(null);
  return {
    begin: (narrowing: Narrowing, limit: number): Sketch | null => {
      const known = sketch(narrowing, limit);
      begun.current = { narrowing, limit, finish: known ? finishing(known) : underWay(search(narrowing, limit)) };
      return known;
    },
    answer: (narrowing: Narrowing, limit: number): Promise<SearchAnswer> => {
      const first = begun.current;
      begun.current = null;
      return first?.narrowing === narrowing && first.limit === limit ? first.finish() : search(narrowing, limit);
    },
  };
}

function finishing({ answer, finish }: Sketch): () => Promise<SearchAnswer> {
  return finish ?? (async () => answer);
}

function underWay(answer: Promise<SearchAnswer>): () => Promise<SearchAnswer> {
  // Whoever asks for it meets the failure.
  answer.catch(() => undefined);
  return () => answer;
}
