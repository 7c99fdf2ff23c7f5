import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { RecordKey } from '../../../papers/saved.ts';
import type { Hit } from '../../../search/searcher.ts';
import { say } from '../../../words/say.ts';
import { useSteady } from '../../use-steady.ts';
import type { KeyList } from './key-list.ts';
import { Row } from './row.tsx';
import { type Selection, type Way, wentTo } from './selection.ts';
import type { Browsed } from './use-browse.ts';
import { useOnceKnown } from './use-once-known.ts';
import { useRowHeight } from './use-row-height.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

const PAGE = 8;

interface PaperListProps {
  readonly browsed: Browsed;
  readonly selection: Selection;
  /** `reads`: a single paper is meant, to be read. */
  readonly onSelect: (selection: Selection, reads: boolean) => void;
  readonly onOpen: (key: RecordKey) => void;
  /** What other keys do to what is selected; true where one did. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The papers, of which only those in sight are laid out. Arrows move, with Shift they select; Space takes one more. */
export function PaperList({ browsed, selection, onSelect, onOpen, onKey }: PaperListProps) {
  const { keys, question } = browsed;
  const total = browsed.answer?.total ?? 0;
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const { rows, height, scrollTo, scrollToStart } = useVirtualRows(box, total, useRowHeight());
  const onceKnown = useOnceKnown(browsed.keysKnown);
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  const active = rows.find(({ index }) => isOf(browsed.hitAt(index), selection.active));

  useEffect(() => browsed.need(first, last), [first, last, browsed]);
  useLayoutEffect(() => {
    const at = selection.active === null ? -1 : keys.indexOf(selection.active);
    if (at >= 0) scrollTo(at);
  }, [selection.active]);
  // Something else is looked at: it is read from its beginning.
  useLayoutEffect(scrollToStart, [question]);

  // By way of what is drawn when they are done: see `useOnceKnown`.
  const { go, step, stand, selectAll } = useSteady({
    go: (index: number, way: Way) => {
      const key = nearest(keys, index);
      if (key) onSelect(wentTo(selection, key, way, keys), way === 'only');
    },
    /** From where the reader stands, or from before the first. */
    step: (by: number, way: Way) => {
      const at = selection.active === null ? -1 : keys.indexOf(selection.active);
      go(by < 0 && at < 0 ? 0 : at + by, way);
    },
    /** On the first, where the reader stands on none of these. */
    stand: () => {
      const key = nearest(keys, 0);
      const isSomewhere = selection.active !== null && keys.indexOf(selection.active) >= 0;
      if (key && !isSomewhere) onSelect(wentTo(selection, key, 'only', keys), false);
    },
    selectAll: () => onSelect({ ...selection, keys: new Set(keys.slice()) }, false),
  });

  function onKeyDown(event: KeyboardEvent): void {
    const way = event.shiftKey ? 'range' : 'only';
    const command = event.ctrlKey || event.metaKey;
    const acts: Record<string, (() => void) | false> = {
      ArrowDown: () => step(1, way),
      ArrowUp: () => step(-1, way),
      PageDown: () => step(PAGE, way),
      PageUp: () => step(-PAGE, way),
      Home: () => go(0, way),
      End: () => go(total - 1, way),
      ' ': () => step(0, 'toggle'),
      Enter: selection.active !== null && (() => onOpen(selection.active as RecordKey)),
      Escape: selection.keys.size > 0 && (() => onSelect({ ...selection, keys: new Set() }, false)),
      a: command && selectAll,
    };
    const act = acts[event.key];
    if (act) onceKnown(act);
    else if (!onKey(event)) return;
    event.preventDefault();
  }

  return (
    <div
      ref={box}
      class="papers-list"
      role="listbox"
      aria-label={say('papers.heading')}
      aria-multiselectable="true"
      aria-activedescendant={active && `${id}-${active.index}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onceKnown(stand)}
    >
      <div role="presentation" style={{ height: `${height}px` }}>
        {rows.map(({ index, start }) => {
          const hit = browsed.hitAt(index);
          const isActive = index === active?.index;
          return (
            <Row
              key={index}
              id={`${id}-${index}`}
              index={index}
              of={total}
              top={start}
              hit={hit}
              isActive={isActive}
              isSelected={
                hit !== null && (selection.keys.has(hit.saved.key) || (selection.keys.size === 0 && isActive))
              }
              onClick={(event) => onceKnown(() => go(index, wayOf(event)))}
              onDblClick={() => hit && onOpen(hit.saved.key)}
            />
          );
        })}
      </div>
    </div>
  );
}

function nearest(keys: KeyList, index: number): RecordKey | undefined {
  return keys.at(Math.max(0, Math.min(keys.length - 1, index)));
}

function isOf(hit: Hit | null, key: RecordKey | null): boolean {
  return hit !== null && hit.saved.key === key;
}

function wayOf(event: MouseEvent): Way {
  if (event.shiftKey) return 'range';
  return event.ctrlKey || event.metaKey ? 'toggle' : 'only';
}
