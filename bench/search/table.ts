import type { Row } from './measure.ts';

const COLUMNS: readonly (readonly [heading: string, width: number, of: (row: Row) => string])[] = [
  ['engine', 24, (row) => row.engine],
  ['papers', 8, (row) => String(row.size)],
  ['rehearsed', 10, (row) => String(row.rehearsed)],
  ['queries', 8, (row) => String(row.queries)],
  ['MRR', 7, (row) => row.mrr.toFixed(3)],
  ['R10', 7, (row) => row.r10.toFixed(3)],
  ['p50', 9, (row) => ms(row.p50)],
  ['p95', 9, (row) => ms(row.p95)],
  ['max', 9, (row) => ms(row.max)],
  ['key p95', 9, (row) => ms(row.keystrokeP95)],
  ['build', 9, (row) => ms(row.buildMs)],
  ['update', 9, (row) => ms(row.updateMs)],
  ['load', 9, (row) => ms(row.loadMs)],
  ['heap MB', 9, (row) => row.heapMB.toFixed(1)],
  ['index MB', 9, (row) => row.indexMB.toFixed(1)],
];

export function printHeading(): void {
  console.log(
    `Times in milliseconds: p50, p95 and max of a whole answer with its highlights, and of each letter typed. Before them each engine has
answered some untimed queries (rehearsed) made of the library's own titles, as the worker asks itself at rest.`,
  );
  console.log(COLUMNS.map(([heading, width], i) => pad(heading, width, i)).join(' '));
}

/** A row, and under it how often each kind of query found its paper first and among the first ten. */
export function printRow(row: Row): void {
  console.log(COLUMNS.map(([, width, of], i) => pad(of(row), width, i)).join(' '));
  const kinds = Object.entries(row.byKind).map(([kind, { mrr, r10 }]) => `${kind} ${mrr.toFixed(2)}/${r10.toFixed(2)}`);
  console.log(`  ${kinds.join('  ')}`);
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}

function ms(time: number): string {
  return time < 100 ? time.toFixed(2) : Math.round(time).toLocaleString('en');
}
