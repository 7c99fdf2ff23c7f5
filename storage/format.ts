import type { RecordKey } from '../papers/saved.ts';

/**
 * The shape of the stored records, kept in `meta`. Code never writes to a library of a higher number: IndexedDB would let
 * older code open a newer database without a word.
 */
export const LIBRARY_FORMAT = 2;

export type MetaRow =
  | { readonly name: 'format'; readonly value: number }
  /** Rows that were found not to be whole when all were last looked through: see `broken-rows.ts`. */
  | { readonly name: 'broken'; readonly keys: readonly RecordKey[] };
