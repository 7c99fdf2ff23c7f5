import MiniSearch, { type Options } from 'minisearch';
import type { SavedPaper } from '../../../papers/saved.ts';
import { fieldText, SEARCH_FIELDS, type SearchField } from '../../../search/searcher.ts';
import { type Built, type Engine, SHOWN } from './engine.ts';

const OPTIONS: Options<SavedPaper> = {
  idField: 'key',
  fields: [...SEARCH_FIELDS],
  extractField: (saved, field) => (field === 'key' ? saved.key : fieldText(saved, field as SearchField)),
  processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  searchOptions: {
    boost: { title: 4, tags: 3, authors: 3, note: 2, venue: 1, year: 1, ids: 1, abstract: 1 },
    prefix: (term, i, terms) => i === terms.length - 1 || term.length > 3,
    fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
    weights: { fuzzy: 0.4, prefix: 0.6 },
  },
};

/** MiniSearch, tuned. It has no highlights: only the terms that it found. */
export const miniSearch: Engine = {
  name: 'minisearch tuned',
  build: (papers) => {
    const engine = new MiniSearch<SavedPaper>(OPTIONS);
    engine.addAll(papers);
    return builtOn(engine);
  },
};

function builtOn(engine: MiniSearch<SavedPaper>): Built {
  return {
    search: (query) => {
      const all = engine.search(query, { combineWith: 'AND' });
      const found = all.length > 0 ? all : engine.search(query);
      return found.slice(0, SHOWN).map(({ id }) => String(id));
    },
    update: (saved) => {
      if (engine.has(saved.key)) engine.discard(saved.key);
      engine.add(saved);
    },
    save: () => {
      const json = JSON.stringify(engine);
      return { bytes: Buffer.byteLength(json), load: () => builtOn(MiniSearch.loadJSON<SavedPaper>(json, OPTIONS)) };
    },
  };
}
