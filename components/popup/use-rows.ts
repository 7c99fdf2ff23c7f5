import { useRef } from 'preact/hooks';
import type { RecordKey } from '../../papers/saved.ts';
import type { Hit } from '../../search/searcher.ts';
import type { Narrowing } from './narrowing.ts';

/** Which paper stands in which row, the first row first. A row is a number of its own. */
export type Rows = readonly { readonly row: number; readonly key: RecordKey }[];

/**
 * The row of each paper of an answer, in its order. While the question is the same a paper keeps its row, and with that the focus or its editor; the
 * answer to another question is laid into the rows that are there, whichever papers they showed: their texts change, and nothing is drawn anew.
 */
export function useRows(hits: readonly Hit[], question: Narrowing | null): readonly number[] {
  const last = useRef<{ readonly question: Narrowing | null; readonly rows: Rows }>({ question: null, rows: [] });
  const keys = hits.map(({ saved }) => saved.key);
  const isSame = question === last.current.question;
  const rows = isSame ? keptRows(last.current.rows, keys) : filledRows(last.current.rows, keys);
  last.current = { question, rows };
  return rows.map(({ row }) => row);
}

/** Each paper in the row that it had; new ones in new rows. */
export function keptRows(before: Rows, keys: readonly RecordKey[]): Rows {
  const rowOf = new Map(before.map(({ row, key }) => [key, row]));
  let next = unused(before);
  return keys.map((key) => ({ key, row: rowOf.get(key) ?? next++ }));
}

/** The papers in the rows that are there, from the first one on. */
export function filledRows(before: Rows, keys: readonly RecordKey[]): Rows {
  let next = unused(before);
  return keys.map((key, at) => ({ key, row: before[at]?.row ?? next++ }));
}

function unused(before: Rows): number {
  return Math.max(-1, ...before.map(({ row }) => row)) + 1;
}
