import type { SavedPaper } from '../../papers/saved.ts';
import { foldText } from '../text/fold.ts';

/** What is looked up and completed whole rather than by its words. */
export const NAME_KINDS = ['tag', 'author', 'venue', 'site', 'id'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A paper's names of each kind, as they are shown; none twice. */
export function namesOf(saved: SavedPaper): Readonly<Record<NameKind, readonly string[]>> {
  const { paper, annotation, sightings } = saved;
  return {
    tag: annotation.tags,
    author: unique(paper.authors),
    venue: paper.venue ? [paper.venue] : [],
    site: unique([...sightings.map(({ site }) => site), ...hostOf(paper.url)]),
    id: paper.ids,
  };
}

/** A name, and what it is the name of. */
export interface Named {
  readonly kind: NameKind;
  readonly name: string;
}

/** A row of a list has room for no more of a paper's authors. */
const SHOWN_AUTHORS = 12;

/** The names that a row shows of a paper, in the record's order: its first authors, all its tags, and its venue or else the host of its address. */
export function shownNamesOf({ paper, annotation }: SavedPaper): readonly Named[] {
  const authors = paper.authors.filter((name) => name !== '').slice(0, SHOWN_AUTHORS);
  return [
    ...authors.map((name): Named => ({ kind: 'author', name })),
    ...annotation.tags.map((name): Named => ({ kind: 'tag', name })),
    ...(paper.venue
      ? [{ kind: 'venue', name: paper.venue } as const]
      : hostOf(paper.url).map((name): Named => ({ kind: 'site', name }))),
  ];
}

/** What names are ordered and compared by. */
export function nameKey(name: string): string {
  return foldText(name);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}

function hostOf(href: string): readonly string[] {
  return URL.canParse(href) ? [new URL(href).hostname.replace(/^www\./, '')] : [];
}

/** The last word of an author's name. */
export function lastNameOf(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

/** The addresses by which a paper can be found: its own and those of the pages that showed it alone. */
export function addressesOf(saved: SavedPaper): readonly string[] {
  return unique([saved.paper.url, saved.paper.pdfUrl ?? ''].map(tidyAddress));
}

/** An address without what does not tell pages apart: the protocol, `www.`, the place in the page, a last slash. */
export function tidyAddress(href: string): string {
  return href
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}
