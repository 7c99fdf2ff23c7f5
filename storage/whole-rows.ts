import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { SavedPaper } from '../papers/saved.ts';
import type { PaperRow } from './database.ts';

/**
 * Steps over rows of papers that a failing disk, or another hand, has left without what every record has: they stay where they
 * are, and all others can be read. What is only counted or found by its key has them too: `broken-rows.ts` knows which they are.
 */
export const wholeRows: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'whole rows',
  create: (core) => ({
    ...core,
    table: (name) => (name === 'papers' ? onlyWhole(core.table(name)) : core.table(name)),
  }),
};

/** Whether a row has all that is read of a record without asking. */
export function isWhole(row: unknown): row is PaperRow {
  if (!isObject(row) || !isObject(row['paper']) || !isObject(row['annotation'])) return false;
  const { paper, annotation } = row;
  const lists = [
    paper['authors'],
    paper['ids'],
    annotation['tags'],
    row['displacedNotes'],
    row['corrected'],
    row['sightings'],
  ];
  const texts = [row['key'], paper['title'], paper['url'], annotation['note']];
  const moments = [row['savedAt'], row['changedAt']];
  return (
    lists.every(Array.isArray) &&
    texts.every((text) => typeof text === 'string') &&
    moments.every((moment) => typeof moment === 'number')
  );
}

/** The record that a row keeps. */
export function fromRow(row: PaperRow): SavedPaper {
  const { titleKey: _, ...saved } = row;
  return saved;
}

function onlyWhole(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    // Not awaited: the transaction could end meanwhile, but not between Dexie's own promises.
    get: (request) => table.get(request).then(wholeOr),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(wholeOr)),
    query: (request) =>
      table
        .query(request)
        .then((found) => (request.values ? { ...found, result: found.result.filter(isWhole) } : found)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor && request.values ? overWhole(cursor) : cursor)),
  };
}

function overWhole(cursor: DBCoreCursor): DBCoreCursor {
  const start: DBCoreCursor['start'] = (onNext) =>
    cursor.start(() => {
      if (isWhole(cursor.value)) onNext();
      else cursor.continue();
    });
  // The browser's own properties answer on the browser's own object alone.
  return Object.create(cursor, {
    start: { value: start },
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => cursor.value },
  }) as DBCoreCursor;
}

function wholeOr(row: unknown): PaperRow | undefined {
  return isWhole(row) ? row : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
