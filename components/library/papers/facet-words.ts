import type { Status } from '../../../papers/annotation.ts';
import type { FacetName } from '../../../search/browse.ts';
import type { Key } from '../../../words/keys.ts';
import { say } from '../../../words/say.ts';
import { dateInWords } from '../../popup/paper-date.ts';

export const FACET_WORDS = {
  tags: 'papers.facetTags',
  status: 'papers.facetStatus',
  note: 'papers.facetNote',
  year: 'papers.facetYear',
  venue: 'papers.facetVenue',
  site: 'papers.facetSite',
  author: 'papers.facetAuthor',
  saved: 'papers.facetSaved',
} as const satisfies Readonly<Record<FacetName, Key>>;

/** The sites' names by their ids. */
export type SiteNames = ReadonlyMap<string, string>;

/** A facet's value as a reader reads it. */
export function valueInWords(facet: FacetName, value: string, siteNames: SiteNames): string {
  switch (facet) {
    case 'status':
      return value === 'none' ? say('papers.noStatus') : say(`status.${value as Status}`);
    case 'note':
      return say(value === 'with' ? 'papers.withNote' : 'papers.withoutNote');
    case 'saved':
      return dateInWords(value);
    case 'site':
      if (value === 'link') return say('papers.seenInLink');
      if (value === 'anywhere') return say('papers.seenElsewhere');
      return siteNames.get(value) ?? value;
    default:
      return value;
  }
}
