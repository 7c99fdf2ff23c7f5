import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sentenceFor } from '../../../failures/sentence.ts';
import type { AnnotationChange } from '../../../papers/annotation.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import { type BrowseAnswer, SORTS, type Sort } from '../../../search/browse.ts';
import type { Key } from '../../../words/keys.ts';
import { say } from '../../../words/say.ts';
import { papersInWords } from '../../popup/sentences.ts';
import type { SavedSearches } from '../../search/saved-searches.ts';
import { SearchBox } from '../../search/search-box.tsx';
import { Toast } from '../../toast/toast.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { KeysHelp } from './keys-help.tsx';
import { actOfKey } from './list-keys.ts';
import { PaperList } from './paper-list.tsx';
import type { Done, Looked, PaperFields, PapersProps } from './props.ts';
import { ReadingPane } from './reading-pane.tsx';
import { SelectBar } from './select-bar.tsx';
import { meant, NOTHING_SELECTED, type Selection } from './selection.ts';
import { useAfterPaint } from './use-after-paint.ts';
import { useBrowse } from './use-browse.ts';
import { useNotices } from './use-notices.ts';

const SORT_WORDS = {
  best: 'papers.sortBest',
  saved: 'papers.sortSaved',
  changed: 'papers.sortChanged',
  read: 'papers.sortRead',
  title: 'papers.sortTitle',
  author: 'papers.sortAuthor',
  year: 'papers.sortYear',
  venue: 'papers.sortVenue',
} as const satisfies Readonly<Record<Sort, Key>>;

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
  const notices = useNotices();
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

  const act = (what: 'papers.changed' | 'papers.trashed' | 'papers.corrected', done: Promise<Done>) =>
    notices.act(async () => {
      const { papers, undo } = await done;
      return { sentence: say(what, { papers: papersInWords(papers) }), undo: papers > 0 ? undo : null };
    });

  const change = (these: readonly RecordKey[], changes: readonly AnnotationChange[]) =>
    act('papers.changed', actions.changeEach(these, changes));

  async function trash(these: readonly RecordKey[]): Promise<void> {
    const at = keys.indexOf(these.at(-1) as RecordKey);
    const next = keys.slice(at + 1).find((key) => !these.includes(key)) ?? null;
    await act('papers.trashed', actions.trash(these));
    select({ keys: new Set(), active: next, anchor: next });
  }

  const keepSearch: SavedSearches['keep'] = (query, kept) =>
    notices.tellIfFails(actions.keepSearch(query, kept), 'keeping a search');

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

  const chooseFrom = (chosen: Looked['chosen']) => look({ ...looked, chosen }, true);
  const edit = (key: RecordKey, fields: PaperFields) => act('papers.corrected', actions.editPaper(key, fields));
  const close = () => select({ ...selection, active: null });

  async function open(key: RecordKey): Promise<void> {
    const saved = await actions.get(key);
    if (saved) actions.open(saved.paper.url);
  }

  const now = useRef({ chooseFrom, trash, edit, close });
  now.current = { chooseFrom, trash, edit, close };
  // Some hundred elements that most keystrokes leave as they are.
  const facetPanel = useMemo(
    () => (
      <FacetPanel
        facets={facets}
        chosen={looked.chosen}
        siteNames={siteNames}
        onChoose={(chosen) => now.current.chooseFrom(chosen)}
      />
    ),
    [facets, looked.chosen, siteNames],
  );
  const pane = useMemo(
    () =>
      looked.paper !== null && (
        <ReadingPane
          paper={looked.paper}
          version={version}
          actions={actions}
          onTrash={(key) => now.current.trash([key])}
          onEdit={(key, fields) => now.current.edit(key, fields)}
          onClose={() => now.current.close()}
        />
      ),
    [looked.paper, version, actions],
  );

  return (
    <div class={looked.paper === null ? 'papers' : 'papers papers-reading'}>
      <h1 class="unseen">{say('papers.heading')}</h1>
      <div class="papers-top">
        <SearchBox
          field={field}
          query={looked.query}
          complete={actions.complete}
          saved={searches && { all: searches, keep: keepSearch }}
          onQuery={(query) => look({ ...looked, query }, false)}
          onDown={() => document.querySelector<HTMLElement>('.papers-list')?.focus()}
          onEnter={() => document.querySelector<HTMLElement>('.papers-list')?.focus()}
        />
        <p class="papers-count" role="status">
          {countOf(browsed.answer)}
        </p>
        <label class="papers-sort">
          {say('papers.sortBy')}{' '}
          <select
            value={looked.sort}
            onChange={(event) => look({ ...looked, sort: event.currentTarget.value as Sort }, true)}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {say(SORT_WORDS[sort])}
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
          {say('papers.reversed')}
        </button>
        <button
          type="button"
          class="quiet papers-narrow"
          aria-expanded={facetsOpen}
          onClick={() => setFacetsOpen(!facetsOpen)}
        >
          {say('common.filters')}
        </button>
        <button type="button" class="quiet" onClick={() => setHelping(true)}>
          {say('papers.keys')}
        </button>
      </div>
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
        <aside class="papers-pane" aria-label={say('papers.reading')}>
          {pane}
        </aside>
      )}
      {notices.notice && (
        <Toast
          sentence={notices.notice.sentence}
          act={notices.notice.undo ? { label: say('common.undo'), onAct: () => void notices.undo() } : undefined}
          onClose={notices.dismiss}
        />
      )}
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
