import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SavedPaper } from '../../papers/saved.ts';
import { lastNameOf } from '../../search/index/names.ts';
import { REHEARSED, rehearsal } from '../../search/rehearsal.ts';
import type { CorpusQuery } from './corpus.ts';
import type { Built, Engine } from './engines/engine.ts';

/** Milliseconds that the queries of one engine may take; the slow ones get through some of them only. */
const BUDGET = { queries: 60_000, keystrokes: 20_000, rehearsal: 5_000 };
const LEAST_QUERIES = 16;
const UPDATES = 25;

export interface KindScore {
  readonly queries: number;
  readonly mrr: number;
  readonly r10: number;
}

/** One line of the result. Times are in milliseconds, sizes in millions of bytes. */
export interface Row extends Omit<KindScore, 'queries'> {
  readonly engine: string;
  readonly size: number;
  /** How many other queries, made of the library's titles, were asked before, untimed. */
  readonly rehearsed: number;
  /** How many of the queries were tried within the time allowed, evenly of each kind. */
  readonly queries: number;
  readonly byKind: Readonly<Record<string, KindScore>>;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly keystrokeP95: number;
  readonly buildMs: number;
  readonly updateMs: number;
  readonly loadMs: number;
  readonly heapMB: number;
  readonly indexMB: number;
}

export type Progress = (what: string) => void;

/** Measures one engine over one library. `idOf` has what queries call each paper, by its key. */
export async function measure(
  engine: Engine,
  papers: readonly SavedPaper[],
  queries: readonly CorpusQuery[],
  idOf: ReadonlyMap<string, string>,
  progress: Progress,
): Promise<Row> {
  progress(`${engine.name}, ${papers.length} papers: building`);
  const before = await memory();
  const [built, buildMs] = timed(() => engine.build(papers));
  const heapMB = ((await memory()) - before) / 1e6;
  progress(`${engine.name}, ${papers.length} papers: ${queries.length} queries`);
  const rehearsed = rehearse(built, papers);
  const { ranks, times } = ask(built, queries, idOf);
  progress(`${engine.name}, ${papers.length} papers: keystrokes`);
  const keystrokes = typeAll(built, queries.slice(0, ranks.length));
  const saved = built.save();
  const [, loadMs] = timed(() => saved.load());
  const updateMs = quantile(updateSome(built, papers), 0.5);
  const tried = queries.slice(0, ranks.length);
  return {
    engine: engine.name,
    size: papers.length,
    rehearsed,
    queries: ranks.length,
    ...scoreOf(ranks),
    byKind: byKind(tried, ranks),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    max: Math.max(...times),
    keystrokeP95: quantile(keystrokes, 0.95),
    buildMs,
    updateMs,
    loadMs,
    heapMB,
    indexMB: saved.bytes / 1e6,
  };
}

/**
 * Asks what the worker asks itself at rest before a reader types (`Finder.rehearse`), untimed, and of every engine alike as far as
 * the time allows. Answers how many queries that were.
 */
function rehearse(built: Built, papers: readonly SavedPaper[]): number {
  const until = performance.now() + BUDGET.rehearsal;
  for (let turn = 0; turn < REHEARSED; turn++) {
    if (turn >= LEAST_QUERIES / 2 && performance.now() > until) return turn;
    const saved = papers[Math.floor((turn * papers.length) / REHEARSED)];
    if (saved) built.search(rehearsal(saved.paper.title, lastNameOf(saved.paper.authors[0] ?? ''), turn));
  }
  return REHEARSED;
}

/** Asks each query once. The rank of its paper counts from 1; 0 where it is not among the first ten. */
function ask(built: Built, queries: readonly CorpusQuery[], idOf: ReadonlyMap<string, string>) {
  const ranks: number[] = [];
  const times: number[] = [];
  let spent = 0;
  for (const [i, { query, paper }] of queries.entries()) {
    if (spent > BUDGET.queries && i >= LEAST_QUERIES) break;
    const [keys, time] = timed(() => built.search(query));
    ranks.push(keys.findIndex((key) => idOf.get(key) === paper) + 1);
    times.push(time);
    spent += time;
  }
  return { ranks, times };
}

/** Types the queries letter by letter. Answers how long each letter took. */
function typeAll(built: Built, queries: readonly CorpusQuery[]): readonly number[] {
  const times: number[] = [];
  let spent = 0;
  for (const { query } of queries) {
    for (let typed = 1; typed <= query.length && spent < BUDGET.keystrokes; typed++) {
      const [, time] = timed(() => built.search(query.slice(0, typed)));
      times.push(time);
      spent += time;
    }
  }
  return times;
}

function updateSome(built: Built, papers: readonly SavedPaper[]): readonly number[] {
  const step = Math.max(1, Math.floor(papers.length / UPDATES));
  return papers
    .filter((_, i) => i % step === 0)
    .map((saved) => {
      const annotation = { ...saved.annotation, note: `${saved.annotation.note} read again` };
      const changed = { ...saved, annotation, changedAt: saved.changedAt + 1 };
      return timed(() => built.update(changed))[1];
    });
}

function byKind(queries: readonly CorpusQuery[], ranks: readonly number[]): Row['byKind'] {
  const kinds = [...new Set(queries.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = ranks.filter((_, i) => queries[i]?.kind === kind);
      return [kind, { queries: own.length, ...scoreOf(own) }];
    }),
  );
}

function scoreOf(ranks: readonly number[]): { readonly mrr: number; readonly r10: number } {
  const sum = ranks.reduce((total, rank) => total + (rank === 0 ? 0 : 1 / rank), 0);
  return { mrr: sum / ranks.length, r10: ranks.filter((rank) => rank > 0).length / ranks.length };
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function timed<T>(work: () => T): readonly [result: T, milliseconds: number] {
  const from = performance.now();
  const result = work();
  return [result, performance.now() - from];
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Bytes in use, in the heap and beside it, once all that can be let go of is. */
async function memory(): Promise<number> {
  for (let times = 0; times < 3; times++) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
