import * as v from 'valibot';
import type { Millis, SavedPaper } from '../../papers/saved.ts';
import { writeJson } from '../json.ts';
import { savedPaperSchema } from './saved-schema.ts';

/** Rows as they lie in a library, as a backup of those that are records; the others stand behind them, as they are. */
export function writeRescued(rows: readonly unknown[], at: Millis): string {
  const readable: SavedPaper[] = [];
  const unreadable: unknown[] = [];
  for (const row of rows) {
    if (v.safeParse(savedPaperSchema, row, { abortEarly: true }).success) readable.push(row as SavedPaper);
    else unreadable.push(row);
  }
  const backup = writeJson(readable, { at }).trimEnd();
  const others = unreadable.map((row) => JSON.stringify(row, asText) ?? 'null').join(',\n');
  return `${backup.slice(0, -1)},"unreadable":[\n${others}\n]}\n`;
}

/** What JSON has no word for, as text. */
function asText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
