import { STATUSES, type Status } from '../../papers/annotation.ts';
import type { PartialDate } from '../../papers/paper.ts';
import type { SavedPaper } from '../../papers/saved.ts';

/** What a paper has or is, one bit each; the lowest three bits are its status. */
export const TRAITS = {
  starred: 1 << 3,
  note: 1 << 4,
  tag: 1 << 5,
  abstract: 1 << 6,
  author: 1 << 7,
  venue: 1 << 8,
  date: 1 << 9,
  id: 1 << 10,
  pdf: 1 << 11,
  code: 1 << 12,
} as const;
export type Trait = keyof typeof TRAITS;

const STATUS_BITS = 7;
/** Above all others, how much is known of the date: year, month or day, as 1 to 3. */
const DATE_PARTS_AT = 13;

/** A status as a number from 1; no status is 0. */
export function statusNumber(status: Status | null): number {
  return status === null ? 0 : STATUSES.indexOf(status) + 1;
}

export function statusOf(traits: number): number {
  return traits & STATUS_BITS;
}

export function traitsOf({ paper, annotation }: Pick<SavedPaper, 'paper' | 'annotation'>): number {
  const has: Readonly<Record<Trait, boolean>> = {
    starred: annotation.starred,
    note: annotation.note.trim() !== '',
    tag: annotation.tags.length > 0,
    abstract: (paper.abstract ?? '') !== '',
    author: paper.authors.length > 0,
    venue: (paper.venue ?? '') !== '',
    date: paper.date !== undefined,
    id: paper.ids.length > 0,
    pdf: paper.pdfUrl !== undefined,
    code: paper.codeUrl !== undefined,
  };
  let traits = statusNumber(annotation.status) | (dateParts(paper.date).length << DATE_PARTS_AT);
  for (const trait of Object.keys(TRAITS) as Trait[]) if (has[trait]) traits |= TRAITS[trait];
  return traits;
}

/** A date as one number that orders as dates do, `20260702`; one of which only the year or the month is known is its first day; 0 for none. */
export function dateNumber(date: PartialDate | undefined): number {
  const [year, month = '01', day = '01'] = dateParts(date);
  return year === undefined ? 0 : Number(year) * 10000 + Number(month) * 100 + Number(day);
}

/** The date that a number stands for, as far as the paper's traits say that it is known; null where it is not. */
export function dateOf(number: number, traits: number): PartialDate | null {
  const known = traits >> DATE_PARTS_AT;
  const digits = String(number).padStart(8, '0');
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].slice(0, known);
  return parts.length === 0 ? null : parts.join('-');
}

/** Year, month and day, as many as are known. */
function dateParts(date: PartialDate | undefined): readonly string[] {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  return parts.slice(1).filter((part) => part !== undefined);
}

/** When the reader last had to do with a paper: saved it, changed it or saw it on a page. */
export function touchedAt(saved: SavedPaper): number {
  return saved.sightings.reduce((latest, { at }) => Math.max(latest, at), Math.max(saved.savedAt, saved.changedAt));
}
