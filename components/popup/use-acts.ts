import { useRef, useState } from 'preact/hooks';
import { fullSentenceFor } from '../../failures/reason.ts';
import { report } from '../../failures/report.ts';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { say } from '../../words/say.ts';
import type { SavedSearches } from '../search/saved-searches.ts';
import type { Narrowing } from './narrowing.ts';
import type { PopupActions } from './props.ts';
import { exportSentence } from './sentences.ts';

/** What was done last, for as long as it is shown. */
export interface Notice {
  readonly sentence: string;
  readonly undoable: boolean;
}

export interface Acts {
  readonly notice: Notice | null;
  readonly dismiss: () => void;
  /** Whether the paper lies in the trash now. */
  readonly remove: (saved: SavedPaper) => Promise<boolean>;
  /** Takes the last removal back, then the one before. Answers with what came back; null where nothing did. */
  readonly undo: () => Promise<RecordKey | null>;
  readonly keepSearch: SavedSearches['keep'];
  readonly takeOut: (format: string, narrowing: Narrowing | null) => Promise<void>;
}

/** What the reader does to the whole of a paper or of the library, and what is said of it afterwards. */
export function useActs({ trash, restore, keepSearch, exportPapers }: PopupActions): Acts {
  const removed = useRef<readonly SavedPaper[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const tell = (sentence: string, undoable = false) => setNotice({ sentence, undoable });

  /** What the work answers, or null where it failed, which is told. */
  async function attempt<T>(work: Promise<T>, when: string): Promise<T | null> {
    try {
      return await work;
    } catch (error) {
      report(error, when);
      tell(fullSentenceFor(error));
      return null;
    }
  }

  return {
    notice,
    dismiss: () => setNotice(null),
    remove: async (saved) => {
      const after = await attempt(trash(saved.key), 'removing a paper');
      if (after === null) return false;
      removed.current = [...removed.current, saved];
      tell(say('popup.removed', { title: saved.paper.title }), true);
      return true;
    },
    undo: async () => {
      const last = removed.current.at(-1);
      const after = last ? await attempt(restore(last.key), 'bringing a paper back') : null;
      if (!last || after === null) return null;
      removed.current = removed.current.filter((saved) => saved !== last);
      tell(say('popup.isBack', { title: last.paper.title }));
      return last.key;
    },
    keepSearch: (query, kept) => void attempt(keepSearch(query, kept), 'keeping a search'),
    takeOut: async (format, narrowing) => {
      const saved = await attempt(exportPapers(format, narrowing), 'exporting');
      if (saved) tell(exportSentence(saved));
    },
  };
}
