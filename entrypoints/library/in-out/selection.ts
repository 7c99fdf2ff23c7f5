import type { RecordKey } from '../../../papers/saved.ts';

let chosen: readonly RecordKey[] = [];

/** The papers that were selected for the export, in order. */
export function selection(): readonly RecordKey[] {
  return chosen;
}

/** Opens the export with these papers selected. */
export function exportSelection(keys: readonly RecordKey[]): void {
  chosen = keys;
  location.hash = '#export';
}
