import { compareNames, type Name, nameOf } from './sameness-names.ts';

/**
 * The longer list of authors, each name as fully as either page writes it: 'O. Brandt' gives way to 'Ottilie Brandt'.
 * 'et al.' and its like are nobody, and are left out where the names that they stand for are there.
 */
export function gatherAuthors(known: readonly string[], seen: readonly string[]): readonly string[] {
  const [ownNames, seenNames] = [named(known), named(seen)];
  const [longer, other, authors] =
    seenNames.length > ownNames.length ? [seenNames, ownNames, seen] : [ownNames, seenNames, known];
  const spare = new Map<string, NamedAuthor[]>();
  for (const author of other)
    for (const part of new Set(author.name.flat())) spare.set(part, [...(spare.get(part) ?? []), author]);
  const fuller = longer.map((author) => fullest(author, spare));
  const unchanged = fuller.length === authors.length && fuller.every((author, n) => author === authors[n]);
  return unchanged || fuller.length === 0 ? authors : fuller;
}

interface NamedAuthor {
  readonly printed: string;
  readonly name: Name;
}

function named(authors: readonly string[]): readonly NamedAuthor[] {
  return authors.map((printed) => ({ printed, name: nameOf(printed) })).filter(({ name }) => name.length > 0);
}

/** A name as the page prints it, or as the other page does where it is the same person's and says more. */
function fullest(author: NamedAuthor, spare: ReadonlyMap<string, readonly NamedAuthor[]>): string {
  const near = author.name.flat().flatMap((part) => (part.length > 1 ? (spare.get(part) ?? []) : []));
  const same = near.filter(({ name }) => compareNames(author.name, name) === 'same');
  const people = new Set(same.map(({ printed }) => printed));
  const [only] = same;
  // Two people may answer to 'W. Wang'; then it stays as it is.
  return only && people.size === 1 && lettersOf(only.name) > lettersOf(author.name) ? only.printed : author.printed;
}

function lettersOf(name: Name): number {
  return name[0]?.join('').length ?? 0;
}
