import { NO_ANNOTATION } from '../../papers/annotation.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import { FIELD_BIT } from '../index/fields.ts';
import type { Glimpse } from '../index/glimpse.ts';
import type { FoundTerm } from '../rank/found-terms.ts';
import type { Unread } from '../searcher.ts';

/** The fields that a row shows above the line of the abstract. */
const SEEN = FIELD_BIT.title | FIELD_BIT.authors | FIELD_BIT.tags | FIELD_BIT.note | FIELD_BIT.venue;

/** A paper as its row shows it, of what the index knows: without a note, an abstract or ids, and with an address that leads to its host at most. */
export function paperOf({ key, title, authors, tags, venue, host, date, status, starred }: Glimpse): SavedPaper {
  return {
    key,
    paper: {
      title,
      authors,
      ids: [],
      url: host === '' ? '#' : `https://${host}/`,
      ...(venue === '' ? {} : { venue }),
      ...(date === null ? {} : { date }),
    },
    annotation: { ...NO_ANNOTATION, tags, status, starred },
    displacedNotes: [],
    corrected: [],
    sightings: [],
    savedAt: 0,
    changedAt: 0,
  };
}

/** Which lines the row of a paper gets that was found by its words `terms`. */
export function unreadOf({ hasNote }: Glimpse, terms: readonly FoundTerm[]): Unread {
  return {
    note: hasNote,
    abstract: terms.some(({ fields }) => (fields & FIELD_BIT.abstract) !== 0 && (fields & SEEN) === 0),
  };
}
