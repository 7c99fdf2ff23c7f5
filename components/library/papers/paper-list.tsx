import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { RecordKey } from '../../../papers/saved.ts';
import { say } from '../../../words/say.ts';
import { PaperRow } from './paper-row.tsx';
import { type Selection, type Way, wentTo } from './selection.ts';
import type { Browsed } from './use-browse.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** As `papers.css` has it, in CSS pixels. */
const ROW = 52;
const PAGE = 8;

interface PaperListProps {
  readonly browsed: Browsed;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (key: RecordKey) => void;
  /** What other keys do to what is selected; true where one did. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The papers, of which only those in sight are laid out. Arrows move, with Shift they select; Space takes one more. */
export function PaperList({ browsed, selection, onSelect, onOpen, onKey }: PaperListProps) {
  const keys = browsed.answer?.keys ?? [];
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const { rows, height, scrollTo } = useVirtualRows(box, keys.length, ROW);
  const at = selection.active === null ? -1 : keys.indexOf(selection.active);
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;

  useEffect(() => browsed.need(first, last), [first, last, browsed]);
  useLayoutEffect(() => {
    if (at >= 0) scrollTo(at);
  }, [selection.active]);

  function go(index: number, way: Way): void {
    const key = keys[Math.max(0, Math.min(keys.length - 1, index))];
    if (key !== undefined) onSelect(wentTo(selection, key, way, keys));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const way = event.shiftKey ? 'range' : 'only';
    const command = event.ctrlKey || event.metaKey;
    const acts: Record<string, (() => void) | false> = {
      ArrowDown: () => go(at + 1, way),
      ArrowUp: () => go(at < 0 ? 0 : at - 1, way),
      PageDown: () => go(at + PAGE, way),
      PageUp: () => go(at - PAGE, way),
      Home: () => go(0, way),
      End: () => go(keys.length - 1, way),
      ' ': () => go(Math.max(at, 0), 'toggle'),
      Enter: selection.active !== null && (() => onOpen(selection.active as RecordKey)),
      Escape: selection.keys.size > 0 && (() => onSelect({ ...selection, keys: new Set() })),
      a: command && (() => onSelect({ ...selection, keys: new Set(keys) })),
    };
    const act = acts[event.key];
    if (act) act();
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
      aria-activedescendant={at >= first && at <= last && at >= 0 ? `${id}-${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => at < 0 && go(0, 'only')}
    >
      <div role="presentation" style={{ height: `${height}px` }}>
        {rows.map(({ index, start }) => {
          const key = keys[index];
          const hit = browsed.hitAt(index);
          if (key === undefined) return null;
          const isActive = index === at;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and says which option is active
            <div
              key={key}
              id={`${id}-${index}`}
              class={isActive ? 'row row-active' : 'row'}
              role="option"
              aria-selected={selection.keys.has(key) || (selection.keys.size === 0 && isActive)}
              aria-setsize={keys.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) =>
                go(index, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only')
              }
              onDblClick={() => onOpen(key)}
            >
              {hit && hit.saved.key === key ? (
                <PaperRow hit={hit} />
              ) : (
                <span class="unseen">{say('papers.loading')}</span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
