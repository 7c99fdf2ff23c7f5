import type { AnnotationChange } from '../../papers/annotation.ts';
import type { Asks, Editing } from '../asks.ts';
import { type Done, takingBack } from '../undo.ts';

export interface RecordedOptions {
  readonly asks: Asks;
  /** What the editor shows now; null until it is known. */
  readonly editing: () => Editing | null;
  /** The acts of the page, the latest last. */
  readonly done: Done[];
  /** Names the editor while it is open: what is written into a note meanwhile is one act. */
  readonly run: string;
  readonly title: string;
  readonly onUndone: (editing: Editing) => void;
}

/** The same asks, whose acts can be taken back from the list. */
export function recorded({ asks, editing, done, run, title, onUndone }: RecordedOptions): Asks {
  const of = `“${title}”`;
  let first: Editing | null = null;

  function undoOf({ mark, annotation }: Editing, { seen, change }: Parameters<Asks['annotate']>[0]): Done | null {
    const isNew = mark.kind !== 'saved';
    const back = takingBack(asks, seen, isNew ? null : annotation, change);
    return back && { ...(isNew ? { run } : once(change, run)), of, undo: async () => onUndone(await back()) };
  }

  return {
    ...asks,
    annotate: async (act) => {
      const last = done.at(-1);
      const goesOn = act.change.kind === 'setNote' && last?.run === run;
      if (!goesOn) first = editing();
      const now = await asks.annotate(act);
      const undo = first && undoOf(first, act);
      if (goesOn) done.splice(done.lastIndexOf(last), 1);
      if (undo) done.push(undo);
      return now;
    },
    moveToTrash: async (ref) => {
      const now = await asks.moveToTrash(ref);
      done.push({ of, undo: async () => onUndone(await asks.restoreFromTrash(ref)) });
      return now;
    },
  };
}

function once(change: AnnotationChange, run: string): Pick<Done, 'run'> {
  return change.kind === 'setNote' ? { run } : {};
}
