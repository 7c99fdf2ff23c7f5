import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SavedPaper } from '../../papers/saved.ts';
import { say } from '../../words/say.ts';
import { SearchBox } from '../search/search-box.tsx';
import { Toast } from '../toast/toast.tsx';
import { useSteady } from '../use-steady.ts';
import { FilterStrip } from './filter-strip.tsx';
import { ImportPanel } from './import-panel.tsx';
import { type Narrowing, widened } from './narrowing.ts';
import { PageLine } from './page-line.tsx';
import { PopupBody } from './popup-body.tsx';
import { PopupFoot } from './popup-foot.tsx';
import type { PopupProps } from './props.ts';
import { useActs } from './use-acts.ts';
import { useLooking } from './use-looking.ts';
import { usePopupKeys } from './use-popup-keys.ts';
import { useResultFocus } from './use-result-focus.ts';

/** All that is saved: searched, narrowed, opened, edited, removed, taken out and brought in. */
export function Popup(props: PopupProps) {
  const { actions, library } = props;
  const [importing, setImporting] = useState(props.task?.kind === 'import');
  const field = useRef<HTMLInputElement>(null);
  const typedLast = useRef(true);
  const looking = useLooking(props);
  const { narrowing, results, editing } = looking;
  const focus = useResultFocus(results.hits, narrowing, editing);
  const acts = useActs(actions);
  const searches = props.searches && { all: props.searches, keep: acts.keepSearch };
  const toField = () => field.current?.focus();
  const steady = useSteady({ narrowBy: (narrow: (now: Narrowing) => Narrowing) => looking.narrow(narrow(narrowing)) });
  const keptQuery = props.searches?.some(({ query }) => query === narrowing.query.trim()) ? narrowing.query : '';
  // Up to a hundred buttons that a keystroke leaves as they are.
  const strip = useMemo(
    () => (
      <FilterStrip narrowing={narrowing} searches={searches} tags={library?.tags ?? []} onNarrow={steady.narrowBy} />
    ),
    [narrowing.tags, narrowing.status, keptQuery, props.searches, library?.tags],
  );

  useEffect(() => {
    if (props.task?.kind === 'export') acts.takeOut(props.task.format, props.task.narrowing);
  }, []);

  async function remove(saved: SavedPaper): Promise<void> {
    const at = results.hits.findIndex((hit) => hit.saved.key === saved.key);
    const neighbour = results.hits[at + 1] ?? results.hits[at - 1];
    if (!(await acts.remove(saved))) return;
    typedLast.current = false;
    looking.edit(null);
    if (neighbour) focus.focus(neighbour.saved.key);
    else toField();
  }

  async function undo(): Promise<void> {
    const key = await acts.undo();
    if (key !== null) focus.focus(key);
  }

  function stepBack(): void {
    const wider = widened(narrowing);
    if (editing !== null) looking.edit(null);
    else if (wider) looking.narrow(wider);
    else actions.close();
    toField();
  }

  usePopupKeys({
    escape: stepBack,
    undo,
    undoesInField: () => !typedLast.current,
    toField,
    toResults: () => focus.stop !== null && focus.focus(focus.stop),
  });

  return (
    <div class={`popup popup-in-${props.place}`}>
      <header class="popup-head">
        <h1 class="unseen">Manicule</h1>
        <SearchBox
          field={field}
          query={narrowing.query}
          complete={actions.complete}
          saved={searches}
          onQuery={(query) => {
            typedLast.current = true;
            if (!acts.notice?.undoable) acts.dismiss();
            looking.narrow({ ...narrowing, query });
          }}
          onDown={() => focus.stop !== null && focus.focus(focus.stop)}
          onEnter={looking.openFirst}
        />
        <PageLine
          {...props}
          onPage={narrowing.onPage}
          onToggle={() => looking.narrow({ ...narrowing, onPage: !narrowing.onPage })}
        />
        {library?.papers !== 0 && strip}
      </header>
      <main class="popup-body">
        {importing && <ImportPanel importFile={actions.importFile} onClose={() => setImporting(false)} />}
        <PopupBody {...props} looking={looking} focus={focus} onRemove={remove} onLeave={toField} />
      </main>
      {acts.notice && (
        <Toast
          sentence={acts.notice.sentence}
          act={acts.notice.undoable ? { label: say('common.undo'), onAct: undo } : undefined}
          onClose={acts.dismiss}
        />
      )}
      <PopupFoot
        {...props}
        narrowing={narrowing}
        shown={results.narrowing === null ? null : results.total}
        partial={results.partial}
        onImport={() => (props.place === 'popup' ? actions.openImport() : setImporting(true))}
        onExport={acts.takeOut}
        onMoreExport={actions.openExport}
        onLibrary={() => actions.openLibrary(narrowing)}
        onBeside={actions.openBeside && (() => actions.openBeside?.(narrowing))}
        onBackup={actions.openBackup}
      />
    </div>
  );
}
