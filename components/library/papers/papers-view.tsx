import { useEffect, useRef, useState } from 'preact/hooks';
import { sentenceFor } from '../../../failures/sentence.ts';
import type { AnnotationChange } from '../../../papers/annotation.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import { SORTS, type Sort } from '../../../search/browse.ts';
import { papersInWords } from '../../popup/sentences.ts';
import { SearchBox } from '../../search/search-box.tsx';
import { Toast } from '../../toast/toast.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { KeysHelp } from './keys-help.tsx';
import { actOfKey } from './list-keys.ts';
import { PaperList } from './paper-list.tsx';
import type { Done, Looked, PapersProps } from './props.ts';
import { ReadingPane } from './reading-pane.tsx';
import { SelectBar } from './select-bar.tsx';
import { meant, NOTHING_SELECTED, type Selection } from './selection.ts';
import { useBrowse } from './use-browse.ts';
import { useNotices } from './use-notices.ts';

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  best: 'Best match',
  saved: 'Saved',
  changed: 'Changed',
  read: 'Read',
  title: 'Title',
  author: 'First author',
  year: 'Year',
  venue: 'Venue',
};

/** The library's papers: narrowed, searched, sorted, read, and changed, one or many at once. */
export function PapersView({ version, first, searches, actions }: PapersProps) {
  const [looked, setLooked] = useState(first);
  const [selection, setSelection] = useState<Selection>({
    ...NOTHING_SELECTED,
    active: first.paper,
    anchor: first.paper,
  });
  const [helping, setHelping] = useState(false);
  const [facetsOpen, setFacetsOpen] = useState(false);
  const notices = useNotices();
  const field = useRef<HTMLInputElement>(null);
  const browsed = useBrowse(looked, version, actions);
  const keys = browsed.answer?.keys ?? [];
  const total = browsed.answer?.total ?? 0;

  useEffect(() => actions.address(looked, false), []);

  function look(next: Looked, step: boolean): void {
    setLooked(next);
    actions.address(next, step);
  }

  function select(next: Selection): void {
    setSelection(next);
    if (next.active !== looked.paper) look({ ...looked, paper: next.active }, false);
  }

  const act = (what: string, done: Promise<Done>) =>
    notices.act(async () => {
      const { papers, undo } = await done;
      return { sentence: `${what} ${papersInWords(papers)}.`, undo: papers > 0 ? undo : null };
    });

  const change = (these: readonly RecordKey[], changes: readonly AnnotationChange[]) =>
    act('Changed', actions.changeEach(these, changes));

  async function trash(these: readonly RecordKey[]): Promise<void> {
    const at = keys.indexOf(these.at(-1) as RecordKey);
    const next = keys.slice(at + 1).find((key) => !these.includes(key)) ?? null;
    await act('Moved to the trash:', actions.trash(these));
    select({ keys: new Set(), active: next, anchor: next });
  }

  function onListKey(event: KeyboardEvent): boolean {
    const wanted = actOfKey(event);
    const these = meant(selection, keys);
    if (!wanted) return false;
    if (wanted.kind === 'change' && these.length > 0) void change(these, [wanted.change]);
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

  return (
    <div class={looked.paper === null ? 'papers' : 'papers papers-reading'}>
      <h1 class="unseen">Papers</h1>
      <div class="papers-top">
        <SearchBox
          field={field}
          query={looked.query}
          complete={actions.complete}
          saved={searches && { all: searches, change: actions.keepSearches }}
          onQuery={(query) => look({ ...looked, query }, false)}
          onDown={() => document.querySelector<HTMLElement>('.papers-list')?.focus()}
          onEnter={() => document.querySelector<HTMLElement>('.papers-list')?.focus()}
        />
        <p class="papers-count" role="status">
          {browsed.answer ? papersInWords(total) : 'Reading your papers…'}
          {browsed.answer?.partial && ', still reading'}
        </p>
        <label class="papers-sort">
          Sort by{' '}
          <select
            value={looked.sort}
            onChange={(event) => look({ ...looked, sort: event.currentTarget.value as Sort }, true)}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {SORT_NAMES[sort]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="quiet"
          aria-pressed={looked.reverse}
          onClick={() => look({ ...looked, reverse: !looked.reverse }, true)}
        >
          Reversed
        </button>
        <button
          type="button"
          class="quiet papers-narrow"
          aria-expanded={facetsOpen}
          onClick={() => setFacetsOpen(!facetsOpen)}
        >
          Filters
        </button>
        <button type="button" class="quiet" onClick={() => setHelping(true)}>
          Keys
        </button>
      </div>
      <aside class={facetsOpen ? 'papers-facets papers-facets-open' : 'papers-facets'} aria-label="Filters">
        <FacetPanel
          facets={browsed.answer?.facets ?? null}
          chosen={looked.chosen}
          onChoose={(chosen) => look({ ...looked, chosen }, true)}
        />
      </aside>
      <section class="papers-middle" aria-label="Papers found">
        {selection.keys.size > 0 && (
          <SelectBar
            count={selection.keys.size}
            onChange={(changes) => void change(meant(selection, keys), changes)}
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
      {looked.paper !== null && (
        <aside class="papers-pane" aria-label="Reading">
          <ReadingPane
            paper={looked.paper}
            version={version}
            actions={actions}
            onTrash={(key) => trash([key])}
            onEdit={(key, fields) => act('Corrected', actions.editPaper(key, fields))}
            onClose={() => select({ ...selection, active: null })}
          />
        </aside>
      )}
      {notices.notice && (
        <Toast
          sentence={notices.notice.sentence}
          act={notices.notice.undo ? { label: 'Undo', onAct: () => void notices.undo() } : undefined}
          onClose={notices.dismiss}
        />
      )}
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  );
}

function Nothing({ looked, onWiden }: { readonly looked: Looked; readonly onWiden: () => void }) {
  const narrowed = looked.query.trim() !== '' || Object.values(looked.chosen).some((values) => values.length > 0);
  if (!narrowed) {
    return (
      <p class="papers-nothing">
        Nothing saved yet. Open a list of papers, click the hand beside one, and give it a tag or a note; or import what
        you have.
      </p>
    );
  }
  return (
    <div class="papers-nothing">
      <p>Nothing matches.</p>
      <button type="button" class="strong" onClick={onWiden}>
        Show everything
      </button>
    </div>
  );
}
