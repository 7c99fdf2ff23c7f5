import { useMemo, useRef, useState } from 'preact/hooks';
import { sentenceFor } from '../../../failures/sentence.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import type { BrowseAnswer } from '../../../search/browse.ts';
import { say } from '../../../words/say.ts';
import { memo } from '../../memo.ts';
import { papersInWords } from '../../popup/sentences.ts';
import { useSteady } from '../../use-steady.ts';
import { FacetPanel } from './facet-panel.tsx';
import { KeysHelp } from './keys-help.tsx';
import { NoticeToast } from './notice-toast.tsx';
import { PaperList } from './paper-list.tsx';
import { PapersTop } from './papers-top.tsx';
import type { Looked, PapersProps } from './props.ts';
import { ReadingPane } from './reading-pane.tsx';
import { SelectBar } from './select-bar.tsx';
import { NOTHING_SELECTED, type Selection } from './selection.ts';
import { useAddress } from './use-address.ts';
import { useBrowse } from './use-browse.ts';
import { useListActs } from './use-list-acts.ts';
import { usePapersActs } from './use-papers-acts.ts';

// Most keystrokes leave most of the page as it is: what they leave is not drawn anew.
const Top = memo(PapersTop);
const Facets = memo(FacetPanel);
const List = memo(PaperList);
const Pane = memo(ReadingPane);

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
  const acts = usePapersActs(actions);
  const field = useRef<HTMLInputElement>(null);
  const browsed = useBrowse(looked, version, actions);
  const { facets, answer } = browsed;

  useAddress(looked, actions.address);

  function look(next: Looked, step: boolean): void {
    setLooked(next);
    if (!step) return; // the address follows: see `useAddress`
    actions.address(looked, false); // what one comes back to
    actions.address(next, true);
  }

  function select(next: Selection, reads: boolean): void {
    setSelection(next);
    if (next.active !== looked.paper && (reads || !paneCoversList())) look({ ...looked, paper: next.active }, false);
  }

  async function open(key: RecordKey): Promise<void> {
    const saved = await actions.get(key);
    if (saved) actions.open(saved.paper.url);
  }

  const steady = useSteady({
    look,
    select,
    open,
    choose: (chosen: Looked['chosen']) => look({ ...looked, chosen }, true),
    toggleFacets: () => setFacetsOpen(!facetsOpen),
    help: () => setHelping(true),
    keepSearch: acts.keepSearch,
    edit: acts.edit,
    close: () => select({ ...selection, active: null }, true),
  });
  const listActs = useListActs({
    browsed,
    selection,
    acts,
    actions,
    standOn: (key) => select({ keys: new Set(), active: key, anchor: key }, looked.paper !== null),
    find: () => field.current?.focus(),
    help: steady.help,
  });
  const saved = useMemo(() => searches && { all: searches, keep: steady.keepSearch }, [searches]);

  return (
    <div class={looked.paper === null ? 'papers' : 'papers papers-reading'}>
      <h1 class="unseen">{say('papers.heading')}</h1>
      <Top
        field={field}
        looked={looked}
        count={countOf(answer)}
        complete={actions.complete}
        saved={saved}
        facetsOpen={facetsOpen}
        onLook={steady.look}
        onFacets={steady.toggleFacets}
        onHelp={steady.help}
      />
      <aside
        class={facetsOpen ? 'papers-facets papers-facets-open' : 'papers-facets'}
        aria-label={say('common.filters')}
      >
        <Facets facets={facets} chosen={looked.chosen} siteNames={siteNames} onChoose={steady.choose} />
      </aside>
      <section class="papers-middle" aria-label={say('papers.found')}>
        {selection.keys.size > 0 && (
          <SelectBar
            count={selection.keys.size}
            onChange={listActs.change}
            onExport={listActs.export}
            onTrash={listActs.trash}
            onClear={() => setSelection({ ...selection, keys: new Set() })}
          />
        )}
        {browsed.trouble !== undefined && <p role="alert">{sentenceFor(browsed.trouble)}</p>}
        {answer?.total === 0 ? (
          <Nothing looked={looked} onWiden={() => look({ ...looked, query: '', chosen: {} }, true)} />
        ) : (
          <List
            browsed={browsed}
            selection={selection}
            onSelect={steady.select}
            onOpen={steady.open}
            onKey={listActs.onKey}
          />
        )}
      </section>
      {looked.paper !== null && (
        <aside class="papers-pane" aria-label={say('papers.reading')}>
          <Pane
            paper={looked.paper}
            version={version}
            actions={actions}
            onTrash={listActs.trashOne}
            onEdit={steady.edit}
            onClose={steady.close}
          />
        </aside>
      )}
      <NoticeToast notices={acts.notices} />
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  );
}

/** As `papers.css` has it: there is room for one of the two. */
function paneCoversList(): boolean {
  return !matchMedia('(min-width: 700px)').matches;
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
