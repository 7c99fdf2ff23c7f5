import { compareRefs, type Sameness } from '../papers/sameness.ts';
import { otherPapers } from './identity/other-papers.ts';
import { type Pair, samePaper, samePaperByGuess } from './identity/pairs.ts';
import { type Printed, printedPapers } from './identity/papers.ts';
import { randomFrom } from './search/random.ts';

const PAIRS = 6000;
const TARGET = { precision: 0.999, recall: 0.97 };

/** What became of pairs of one paper, of pairs of two that look alike, and of pairs that nobody could be sure of. */
export interface Measured {
  readonly same: readonly Judged[];
  readonly other: readonly Judged[];
  readonly guessed: readonly Judged[];
  /** Of the pairs called the same, the share that is; of the pairs that are, the share called so. */
  readonly precision: number;
  readonly recall: number;
}

export function measureIdentity(papers: readonly Printed[], count: number, seed: number): Measured {
  const random = randomFrom(seed);
  const same = judged(samePaper(papers, count, random));
  const other = judged(otherPapers(papers, count, random));
  const guessed = judged(samePaperByGuess(papers, count / 6, random));
  const [found, wrong] = [countOf(same, 'same'), countOf(other, 'same')];
  return { same, other, guessed, precision: found / (found + wrong), recall: found / same.length };
}

/**
 * How well papers are known by title and authors alone: `same` is the claim that is counted; what is left to the reader
 * (`probably`) is shown apart. `--seed N` makes other pairs, `--show` prints those that went wrong.
 */
export default function identity(args: readonly string[]): void {
  const seed = args.includes('--seed') ? Number(args[args.indexOf('--seed') + 1]) : 1;
  const { papers, source } = printedPapers();
  const { same, other, guessed, precision, recall } = measureIdentity(papers, PAIRS, seed);
  console.log(`${papers.length} ${source}; ${same.length} pairs of one paper, ${other.length} of two that look alike`);
  console.log(
    `precision ${precision.toFixed(4)} (target ${TARGET.precision}), recall ${recall.toFixed(4)} (target ${TARGET.recall})`,
  );
  console.log(
    `asked of the reader: ${share(same, 'probably')} of one paper's pairs, ${share(other, 'probably')} of two papers'`,
  );
  table('one paper, by how its title is printed', same, (kind) => kind.split(' / ')[0]?.split(' + ') ?? []);
  table('one paper, by how its authors are named', same, (kind) => [kind.split(' / ')[1] ?? '']);
  table('two papers', other, (kind) => [kind]);
  table('one paper that its authors retitled, or that names none (not in the figures above)', guessed, (kind) => [
    kind,
  ]);
  const wrong = [
    ...same.filter(({ verdict }) => verdict !== 'same'),
    ...other.filter(({ verdict }) => verdict === 'same'),
  ];
  if (args.includes('--show')) for (const pair of wrong) show(pair);
  if (precision < TARGET.precision || recall < TARGET.recall) process.exitCode = 1;
}

interface Judged extends Pair {
  readonly verdict: Sameness;
}

function judged(pairs: readonly Pair[]): readonly Judged[] {
  return pairs.map((pair) => ({ ...pair, verdict: compareRefs({ ...pair.a, ids: [] }, { ...pair.b, ids: [] }) }));
}

function countOf(pairs: readonly Judged[], verdict: Sameness): number {
  return pairs.filter((pair) => pair.verdict === verdict).length;
}

function share(pairs: readonly Judged[], verdict: Sameness): string {
  return `${((100 * countOf(pairs, verdict)) / Math.max(1, pairs.length)).toFixed(2)} %`;
}

function table(heading: string, pairs: readonly Judged[], kindsOf: (kind: string) => readonly string[]): void {
  console.log(`\n${heading}`);
  console.log(`  ${'pairs'.padStart(6)} ${'same'.padStart(9)} ${'probably'.padStart(9)}`);
  const kinds = new Set(pairs.flatMap(({ kind }) => kindsOf(kind)));
  for (const kind of kinds) {
    const of = pairs.filter((pair) => kindsOf(pair.kind).includes(kind));
    console.log(
      `  ${String(of.length).padStart(6)} ${share(of, 'same').padStart(9)} ${share(of, 'probably').padStart(9)}  ${kind}`,
    );
  }
}

function show({ verdict, kind, a, b }: Judged): void {
  console.log(
    `\n${verdict}: ${kind}\n  ${a.title} | ${a.authors.slice(0, 6).join('; ')}\n  ${b.title} | ${b.authors.slice(0, 6).join('; ')}`,
  );
}
