import type { RefObject } from 'preact';
import { SORTS, type Sort } from '../../../search/browse.ts';
import type { Key } from '../../../words/keys.ts';
import { say } from '../../../words/say.ts';
import type { SavedSearches } from '../../search/saved-searches.ts';
import { SearchBox } from '../../search/search-box.tsx';
import type { CompleteQuery } from '../../search/use-query-completion.ts';
import type { Looked } from './props.ts';

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

interface PapersTopProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly looked: Looked;
  /** How many papers that are, in words. */
  readonly count: string;
  readonly complete: CompleteQuery;
  readonly saved: SavedSearches | null;
  readonly facetsOpen: boolean;
  /** `step`: going back leads to what was looked at before. */
  readonly onLook: (next: Looked, step: boolean) => void;
  readonly onFacets: () => void;
  readonly onHelp: () => void;
}

/** What is looked at among the papers: by which words, in which order. */
export function PapersTop(props: PapersTopProps) {
  const { field, looked, count, complete, saved, facetsOpen, onLook, onFacets, onHelp } = props;
  return (
    <div class="papers-top">
      <SearchBox
        field={field}
        query={looked.query}
        complete={complete}
        saved={saved}
        onQuery={(query) => onLook({ ...looked, query }, false)}
        onDown={goToList}
        onEnter={goToList}
      />
      <p class="papers-count" role="status">
        {count}
      </p>
      <label class="papers-sort">
        <span class="papers-sort-by">{say('papers.sortBy')}</span>{' '}
        <select
          value={looked.sort}
          onChange={(event) => onLook({ ...looked, sort: event.currentTarget.value as Sort }, true)}
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
        onClick={() => onLook({ ...looked, reverse: !looked.reverse }, true)}
      >
        {say('papers.reversed')}
      </button>
      <button type="button" class="quiet papers-narrow" aria-expanded={facetsOpen} onClick={onFacets}>
        {say('common.filters')}
      </button>
      <button type="button" class="quiet" onClick={onHelp}>
        {say('papers.keys')}
      </button>
    </div>
  );
}

function goToList(): void {
  document.querySelector<HTMLElement>('.papers-list')?.focus();
}
