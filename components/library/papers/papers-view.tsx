import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sentenceFor } from '../../../failures/sentence.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import type { BrowseAnswer } from '../../../search/browse.ts';
import { say } from '../../../words/say.ts';
import { papersInWords } from '../../popup/sentences.ts';
import { useSteady } from '../../use-steady.ts';
import { FacetPanel } from './facet-panel.tsx';
import { KeysHelp } from './keys-help.tsx';
import { actOfKey } from './list-keys.ts';
import { NoticeToast } from './notice-toast.tsx';
import { PaperList } from './paper-list.tsx';
import { PapersTop } from './papers-top.tsx';
import type { Looked, PapersProps } from './props.ts';
import { ReadingPane } from './reading-pane.tsx';
import { SelectBar } from './select-bar.tsx';
import { meant, NOTHING_SELECTED, type Selection } from './selection.ts';
import { useAfterPaint } from './use-after-paint.ts';
import { useBrowse } from './use-browse.ts';
import { usePapersActs } from './use-papers-acts.ts';

/** The library's papers: narrowed, searched, sorted, read, and changed, one or many at once. */
export function PapersView({ version, first, searches, siteNames, actions }: PapersProps) {
  const [looked, setLooked] = useState(first);
  const [selection, setSelection] = useState<Selection>({
    ...NOTHING_SELECTED,
    active: first.paper,
    anchor: first.paper,
  });
  const [helping, setHelping] = useState(false);
  const [facetsOpen, setFacetsOpen] = useState(false);
  const { notices, ...acts } = usePapersActs(actions);
  const field = useRef<HTMLInputElement>(null);
  const browsed = useBrowse(looked, version, actions);
  const keys = browsed.answer?.keys ?? [];
  const total = browsed.answer?.total ?? 0;
  const facets = useAfterPaint(browsed.answer?.facets ?? null);

  useEffect(() => actions.address(looked, false), []);

  function look(next: Looked, step: boolean): void {
    setLooked(next);
    actions.address(next, step);
  }

  function select(next: Selection): void {
    setSelection(next);
    if (next.active !== looked.paper) look({ ...looked, paper: next.active }, false);
  }

  async function trash(these: readonly RecordKey[]): Promise<void> {
    const at = keys.indexOf(these.at(-1) as RecordKey);
    const next = keys.slice(at + 1).find((key) => !these.includes(key)) ?? null;
    await acts.trash(these);
    select({ keys: new Set(), active: next, anchor: next });
  }

  function onListKey(event: KeyboardEvent): boolean {
    const wanted = actOfKey(event);
    const these = meant(selection, keys);
    if (!wanted) return false;
    if (wanted.kind === 'change' && these.length > 0) void acts.change(these, [wanted.change]);
    if (wanted.kind === 'trash' && these.length > 0) void trash(these);
    if (wanted.kind === 'undo') void notices.undo();
    if (wanted.kind === 'find') field.current?.focus();
    if (wanted.kind === 'help') setHelping(true);
    return true;
  }

  async function open(key: RecordKey): Promise<void> {
    const saved = await actions.get(key);
    if (saved) actions.open(saved.paper.url);
  }

  const steady = useSteady({
    choose: (chosen: Looked['chosen']) => look({ ...looked, chosen }, true),
    trashOne: (key: RecordKey) => trash([key]),
    edit: acts.edit,
    close: () => select({ ...selection, active: null }),
  });
  // Some hundred elements that most keystrokes leave as they are.
  const facetPanel = useMemo(
    () => <FacetPanel facets={facets} chosen={looked.chosen} siteNames={siteNames} onChoose={steady.choose} />,
    [facets, looked.chosen, siteNames],
  );
  const pane = useMemo(
    () =>
      looked.paper !== null && (
        <ReadingPane
          paper={looked.paper}
          version={version}
          actions={actions}
          onTrash={steady.trashOne}
          onEdit={steady.edit}
          onClose={steady.close}
        />
      ),
    [looked.paper, version, actions],
  );

  return (
    <div class={looked.paper === null ? 'papers' : 'papers papers-reading'}>
      <h1 class="unseen">{say('papers.heading')}</h1>
      <PapersTop
        field={field}
        looked={looked}
        count={countOf(browsed.answer)}
        complete={actions.complete}
        saved={searches && { all: searches, keep: acts.keepSearch }}
        facetsOpen={facetsOpen}
        onLook={look}
        onFacets={() => setFacetsOpen(!facetsOpen)}
        onHelp={() => setHelping(true)}
      />
      <aside
        class={facetsOpen ? 'papers-facets papers-facets-open' : 'papers-facets'}
        aria-label={say('common.filters')}
      >
        {facetPanel}
      </aside>
      <section class="papers-middle" aria-label={say('papers.found')}>
        {selection.keys.size > 0 && (
          <SelectBar
            count={selection.keys.size}
            onChange={(changes) => void acts.change(meant(selection, keys), changes)}
            onExport={() => actions.exportThese(meant(selection, keys))}
            onTrash={() => void trash(meant(selection, keys))}
            onClear={() => setSelection({ ...selection, keys: new Set() })}
          />
        )}
        {browsed.trouble !== undefined && <p role="alert">{sentenceFor(browsed.trouble)}</p>}
        {browsed.answer && total === 0 ? (
          <Nothing looked={looked} onWiden={() => look({ ...looked, query: '', chosen: {} }, true)} />
        ) : (
          <PaperList browsed={browsed} selection={selection} onSelect={select} onOpen={open} onKey={onListKey} />
        )}
      </section>
      {pane && (
        <aside class="papers-pane" aria-label={say('papers.reading')}>
          {pane}
        </aside>
      )}
      <NoticeToast notices={notices} />
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  );
}

function countOf(answer: BrowseAnswer | null): string {
  if (!answer) return say('papers.readingPapers');
  const papers = papersInWords(answer.total);
  return answer.partial ? say('papers.stillReading', { papers }) : papers;
}

function Nothing({ looked, onWiden }: { readonly looked: Looked; readonly onWiden: () => void }) {
  const narrowed = looked.query.trim() !== '' || Object.values(looked.chosen).some((values) => values.length > 0);
  if (!narrowed) {
    return <p class="papers-nothing">{say('papers.empty')}</p>;
  }
  return (
    <div class="papers-nothing">
      <p>{say('papers.noMatch')}</p>
      <button type="button" class="strong" onClick={onWiden}>
        {say('common.showEverything')}
      </button>
    </div>
  );
}
