import Fuse, { type IFuseOptions } from 'fuse.js';
import type { SavedPaper } from '../../../papers/saved.ts';
import { fieldText, SEARCH_FIELDS, type SearchField } from '../../../search/searcher.ts';
import { type Built, type Engine, SHOWN } from './engine.ts';

const WEIGHTS: Readonly<Record<SearchField, number>> = {
  title: 5,
  tags: 4,
  authors: 3,
  note: 3,
  ids: 2,
  venue: 1,
  year: 1,
  abstract: 1,
};

/** Plain Fuse.js, with the options under which it finds most. */
export const fuseTitles = fuse('fuse titles', ['title'], false);
export const fuseShort = fuse(
  'fuse all but abstracts',
  SEARCH_FIELDS.filter((field) => field !== 'abstract'),
  false,
);
export const fuseEverything = fuse('fuse everything', SEARCH_FIELDS, false);
export const fuseTokens = fuse('fuse token search', SEARCH_FIELDS, true);

function fuse(name: string, fields: readonly SearchField[], tokens: boolean): Engine {
  const options: IFuseOptions<SavedPaper> = {
    keys: fields.map((field) => ({ name: field, weight: WEIGHTS[field], getFn: (saved) => fieldText(saved, field) })),
    useTokenSearch: tokens,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeMatches: true,
    includeScore: true,
    threshold: 0.4,
  };
  return { name, build: (papers) => builtOn(new Fuse([...papers], options), options, [...papers]) };
}

function builtOn(engine: Fuse<SavedPaper>, options: IFuseOptions<SavedPaper>, papers: readonly SavedPaper[]): Built {
  return {
    search: (query) => engine.search(query, { limit: SHOWN }).map(({ item }) => item.key),
    update: (saved) => {
      engine.remove(({ key }) => key === saved.key);
      engine.add(saved);
    },
    save: () => {
      const json = JSON.stringify(engine.getIndex());
      const load = () => builtOn(new Fuse([...papers], options, Fuse.parseIndex(JSON.parse(json))), options, papers);
      return { bytes: Buffer.byteLength(json), load };
    },
  };
}
