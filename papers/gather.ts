import { BOUNDS } from './bounds.ts';
import { gatherAuthors } from './gather-authors.ts';
import { fullerVenue } from './gather-venue.ts';
import type { PaperId } from './id.ts';
import { compareIds } from './ids/index.ts';
import type { Paper, PaperField, PartialDate } from './paper.ts';
import { isPlaceholderTitle } from './placeholder-title.ts';
import { isCut } from './title-letters.ts';

/**
 * What two pages know of one paper, together: nothing that is known gives way to less. Fields in `corrected` stay as they are.
 * The date is the earliest, since that is when the work was first there to be read; where one page says the same less exactly
 * ('2026' beside '2026-07-02'), the exact one. The title and the address are the known ones, unless a page had cut the title.
 */
export function gatherPaper(known: Paper, seen: Paper, corrected: readonly PaperField[]): Paper {
  const gathered: Paper = {
    ...seen,
    ...known,
    title: fullerTitle(known, seen),
    authors: gatherAuthors(known.authors, seen.authors),
    ids: seen.ids.every((id) => known.ids.includes(id)) ? known.ids : uniteIds(known.ids, seen.ids),
    ...present('abstract', fullerText(known.abstract, seen.abstract)),
    ...present('date', earlierDate(known.date, seen.date)),
    ...present('venue', fullerVenue(known.venue, seen.venue)),
  };
  return withFields(gathered, known, corrected);
}

/** Ids of both, each once, the most telling first. */
export function uniteIds(a: readonly PaperId[], b: readonly PaperId[]): readonly PaperId[] {
  return [...new Set([...a, ...b])].sort(compareIds).slice(0, BOUNDS.ids);
}

/** `paper` with some fields as `source` has them, absent ones included. */
export function withFields(paper: Paper, source: Paper, fields: readonly PaperField[]): Paper {
  const entries = Object.entries(paper).filter(([field]) => !fields.includes(field as PaperField));
  const kept = Object.entries(source).filter(([field]) => fields.includes(field as PaperField));
  return Object.fromEntries([...entries, ...kept]) as unknown as Paper;
}

function fullerTitle(known: Paper, seen: Paper): string {
  if (isPlaceholder(known)) return isPlaceholder(seen) ? known.title : seen.title;
  if (!isCut(known.title) || isPlaceholder(seen)) return known.title;
  return !isCut(seen.title) || seen.title.length > known.title.length ? seen.title : known.title;
}

function isPlaceholder({ title, ids }: Paper): boolean {
  return isPlaceholderTitle(title, ids);
}

function fullerText(known: string | undefined, seen: string | undefined): string | undefined {
  return textWorth(seen) > textWorth(known) ? seen : known;
}

// A cut text is worth less than a whole one, unless the whole one is a mere sentence about it.
function textWorth(text: string | undefined): number {
  if (text === undefined) return -1;
  return isCut(text) || /^\s*(?:…|\.{3})/.test(text) ? text.length / 2 : text.length;
}

function earlierDate(known: PartialDate | undefined, seen: PartialDate | undefined): PartialDate | undefined {
  if (known === undefined || seen === undefined) return known ?? seen;
  return sortable(seen) < sortable(known) ? seen : known;
}

/** What is not known of a date sorts last. */
function sortable(date: PartialDate): string {
  return date.padEnd('0000-00-00'.length, '~');
}

function present<Field extends string>(field: Field, value: string | undefined): { [F in Field]?: string } {
  return value === undefined ? {} : ({ [field]: value } as { [F in Field]?: string });
}
