import type { Status } from '../../../papers/annotation.ts';
import type { FacetName } from '../../../search/browse.ts';
import { say } from '../../../words/say.ts';
import { dateInWords } from '../../popup/paper-date.ts';

export const FACET_NAMES: Readonly<Record<FacetName, string>> = {
  tags: 'Tags',
  status: 'Status',
  note: 'Note',
  year: 'Year',
  venue: 'Venue',
  site: 'Seen on',
  author: 'Author',
  saved: 'Saved in',
};

const NOTES: Readonly<Record<string, string>> = { with: 'With a note', without: 'Without a note' };

/** A facet's value as a reader reads it. */
export function valueInWords(facet: FacetName, value: string): string {
  switch (facet) {
    case 'status':
      return value === 'none' ? say('papers.noStatus') : say(`status.${value as Status}`);
    case 'note':
      return NOTES[value] ?? value;
    case 'saved':
      return dateInWords(value);
    default:
      return value;
  }
}
