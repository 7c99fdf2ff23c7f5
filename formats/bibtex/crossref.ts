import type { ParsedEntry } from './parse.ts';

const DATE_FIELDS = ['date', 'year', 'month', 'day'];
const VENUE_FIELDS = ['booktitle', 'journal', 'journaltitle', 'eventtitle'];

/**
 * Entries with what each inherits from the one that its `crossref` names, as BibTeX and biber have it: a volume's title is where its
 * papers appeared, its date theirs. What an entry says itself stays, and nothing else is taken.
 */
export function withInherited(entries: readonly ParsedEntry[]): readonly ParsedEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  return entries.map((entry) => {
    const named = entry.fields.get('crossref')?.[0];
    const parent = named && byKey.get(named.trim().toLowerCase());
    return !parent || parent === entry ? entry : { ...entry, fields: united(entry.fields, parent.fields) };
  });
}

function united(own: ParsedEntry['fields'], theirs: ParsedEntry['fields']): ParsedEntry['fields'] {
  const fields = new Map(own);
  const has = (names: readonly string[]) => names.some((name) => own.has(name));
  const take = (name: string, from = name) => {
    const values = theirs.get(from);
    if (values !== undefined) fields.set(name, values);
  };
  if (!has(['date', 'year'])) for (const name of DATE_FIELDS) take(name);
  if (!has(VENUE_FIELDS)) {
    take('booktitle', 'title');
    for (const name of VENUE_FIELDS) take(name);
  }
  return fields;
}
