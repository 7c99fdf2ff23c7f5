import type { Looked } from '../../../components/library/papers/props.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import { type Chosen, FACETS, SORTS } from '../../../search/browse.ts';

/** What the address of the list says, as in `#papers?q=drafting&tags=nlp&sort=year&paper=…`; what it cannot mean is left out. */
export function readLooked(params: URLSearchParams): Looked {
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, params.getAll(facet)]).filter(([, values]) => (values?.length ?? 0) > 0),
  ) as Chosen;
  return {
    query: params.get('q') ?? '',
    chosen,
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'best',
    reverse: params.has('reverse'),
    paper: params.get('paper') as RecordKey | null,
  };
}

/** The hash of an address that says this. */
export function writeLooked({ query, chosen, sort, reverse, paper }: Looked): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) params.append(facet, value);
  if (sort !== 'best') params.set('sort', sort);
  if (reverse) params.set('reverse', '');
  if (paper !== null) params.set('paper', paper);
  return params.size === 0 ? '#papers' : `#papers?${params}`;
}
