import type { AnnotationChange } from '../../../papers/annotation.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import { useSteady } from '../../use-steady.ts';
import { actOfKey, type ListAct } from './list-keys.ts';
import type { PapersActions } from './props.ts';
import { meant, type Selection } from './selection.ts';
import type { Browsed } from './use-browse.ts';
import { useOnceKnown } from './use-once-known.ts';
import type { PapersActs } from './use-papers-acts.ts';

interface ListActsOptions {
  readonly browsed: Browsed;
  readonly selection: Selection;
  readonly acts: PapersActs;
  readonly actions: PapersActions;
  /** The paper is stood on, and none is selected. */
  readonly standOn: (key: RecordKey | null) => void;
  readonly find: () => void;
  readonly help: () => void;
}

/** What is done to the papers of a list that are meant, once it is known which those are. The same functions at every drawing. */
export interface ListActs {
  readonly change: (changes: readonly AnnotationChange[]) => void;
  readonly trash: () => void;
  readonly export: () => void;
  readonly trashOne: (key: RecordKey) => void;
  /** True where the key means something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

export function useListActs(options: ListActsOptions): ListActs {
  const { browsed, selection, acts, actions, standOn, find, help } = options;
  const { keys } = browsed;
  const onceKnown = useOnceKnown(browsed.keysKnown);

  async function trash(these: readonly RecordKey[]): Promise<void> {
    if (these.length === 0) return;
    const gone = new Set(these);
    const at = keys.indexOf(these.at(-1) as RecordKey);
    const next = keys.slice(at + 1).find((key) => !gone.has(key)) ?? null;
    await acts.trash(these);
    standOn(next);
  }

  const now = useSteady({
    change: (changes: readonly AnnotationChange[]) => {
      const these = meant(selection, keys);
      if (these.length > 0) void acts.change(these, changes);
    },
    trash: () => void trash(meant(selection, keys)),
    export: () => actions.exportThese(meant(selection, keys)),
    trashOne: (key: RecordKey) => void trash([key]),
    undo: () => void acts.notices.undo(),
    find,
    help,
  });

  function act(wanted: ListAct): void {
    if (wanted.kind === 'change') now.change([wanted.change]);
    else now[wanted.kind]();
  }

  return useSteady({
    change: (changes: readonly AnnotationChange[]) => onceKnown(() => now.change(changes)),
    trash: () => onceKnown(now.trash),
    export: () => onceKnown(now.export),
    trashOne: (key: RecordKey) => onceKnown(() => now.trashOne(key)),
    onKey: (event: KeyboardEvent) => {
      const wanted = actOfKey(event);
      if (wanted) onceKnown(() => act(wanted));
      return wanted !== null;
    },
  });
}
