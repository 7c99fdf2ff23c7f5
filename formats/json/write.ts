import * as v from 'valibot';
import type { Millis } from '../../papers/saved.ts';
import type { CarriedSettings } from '../format.ts';
import { savedPaperSchema } from './saved-schema.ts';

export const FORMAT = 'manicule';

/**
 * Goes up by one whenever a reader of the version before would lose something by reading the file. That is why fields
 * that a version does not name are ignored: they are of another hand, and refusing them would keep a library from its owner.
 */
export const VERSION = 3;

/**
 * Records, or rows as they lie in a library, as a backup. One paper a line: a file under version control shows what changed, and each
 * record can be found with grep. What would have the whole file refused stands behind the papers, as it is.
 */
export function backupOf(rows: readonly unknown[], at: Millis, settings: CarriedSettings = {}): string {
  const head = {
    ...{ format: FORMAT, version: VERSION, exportedAt: new Date(at).toISOString() },
    ...(Object.keys(settings).length > 0 && { settings }),
  };
  const readable: string[] = [];
  const unreadable: string[] = [];
  for (const row of rows) {
    (isReadable(row) ? readable : unreadable).push(JSON.stringify(row, asText) ?? 'null');
  }
  const behind = unreadable.length === 0 ? '' : `,"unreadable":[\n${unreadable.join(',\n')}\n]`;
  return `${JSON.stringify(head).slice(0, -1)},"papers":[\n${readable.join(',\n')}\n]${behind}}\n`;
}

function isReadable(row: unknown): boolean {
  return v.safeParse(savedPaperSchema, row, { abortEarly: true }).success;
}

/** What JSON has no word for, as text. */
function asText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
