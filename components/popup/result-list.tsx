import { useEffect, useRef } from 'preact/hooks';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { Hit } from '../../search/searcher.ts';
import { say } from '../../words/say.ts';
import { FIRST_ROWS } from './first-rows.ts';
import type { Narrowing } from './narrowing.ts';
import type { PopupActions } from './props.ts';
import { ResultEditor } from './result-editor.tsx';
import { actOfKey } from './result-keys.ts';
import { ResultRow } from './result-row.tsx';
import type { ResultFocus } from './use-result-focus.ts';
import { useRows } from './use-rows.ts';

/** How far below what is seen more results are laid out, before they are scrolled to. */
const AHEAD = '600px';
/** So long after an answer, in milliseconds: who types on is shown another before that. */
const SETTLED = 200;

const IS_MAC = /Mac/.test(navigator.userAgent);

interface ResultListProps {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** What they are the answer to. */
  readonly question: Narrowing | null;
  readonly focus: ResultFocus;
  readonly editing: RecordKey | null;
  readonly actions: Pick<PopupActions, 'change' | 'completeTag'>;
  readonly onOpen: (hit: Hit, behind: boolean) => void;
  readonly onEdit: (key: RecordKey | null) => void;
  readonly onRemove: (saved: SavedPaper) => Promise<void>;
  /** The focus moves up, out of the list. */
  readonly onLeave: () => void;
  readonly onMore: () => void;
}

/** The papers found, as a list of links. The arrows move between them; one of them may be open for editing. */
export function ResultList(props: ResultListProps) {
  const { hits, total, focus, editing, actions, onEdit, onRemove } = props;
  const rows = useRows(hits, props.question);
  const end = useEndInSight(props.onMore, hits);

  const focusAt = (at: number) => {
    const hit = hits[Math.min(at, hits.length - 1)];
    if (hit) focus.focus(hit.saved.key);
  };

  return (
    <>
      <ul ref={focus.list} class="results" aria-label={say('popup.papersLabel')}>
        {hits.map((hit, at) => {
          const { saved } = hit;
          const edit = () => onEdit(editing === saved.key ? null : saved.key);
          const acts = {
            previous: () => (at === 0 ? props.onLeave() : focusAt(at - 1)),
            next: () => focusAt(at + 1),
            first: () => focusAt(0),
            last: () => focusAt(hits.length - 1),
            edit,
            remove: () => onRemove(saved),
          };
          return (
            <ResultRow
              key={rows[at]}
              hit={hit}
              isFar={at >= FIRST_ROWS}
              isStop={focus.stop === saved.key}
              onFocus={() => focus.setStop(saved.key)}
              onKeyDown={(event) => {
                const act = actOfKey(event, acts, IS_MAC);
                if (!act) return;
                event.preventDefault();
                act();
              }}
              onOpen={(behind) => props.onOpen(hit, behind)}
              onEdit={edit}
              onRemove={acts.remove}
            >
              {editing === saved.key && !hit.unread && (
                <ResultEditor
                  saved={saved}
                  actions={actions}
                  onRemove={() => onRemove(saved)}
                  onClose={() => {
                    onEdit(null);
                    focus.focus(saved.key);
                  }}
                />
              )}
            </ResultRow>
          );
        })}
      </ul>
      {hits.length < total && <div ref={end} class="results-end" />}
    </>
  );
}

/** Calls when the end of an answer comes near that stands for a moment, again after more of it was laid out. */
function useEndInSight(onSight: () => void, answer: readonly Hit[]) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = end;
    if (!current) return;
    // The margin of what scrolls inside the document; where it is not known yet, the end itself has to be seen.
    const ahead: IntersectionObserverInit & { readonly scrollMargin: string } = { scrollMargin: AHEAD };
    let observer: IntersectionObserver | null = null;
    const settled = setTimeout(() => {
      observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && onSight(), ahead);
      observer.observe(current);
    }, SETTLED);
    return () => {
      clearTimeout(settled);
      observer?.disconnect();
    };
  }, [answer]);
  return end;
}
