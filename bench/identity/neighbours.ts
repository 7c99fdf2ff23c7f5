import { type Random, shuffled } from '../search/random.ts';
import type { Pair } from './pairs.ts';
import type { Printed } from './papers.ts';

/** Of words in more titles than this, the others tell more. */
const COMMON = 150;

/**
 * Real papers, each with the one whose title is nearest, first among those by one of its authors, then among all. Left out is
 * what may well be one paper in two versions: half of the authors and most of the words in common.
 */
export function neighbours(papers: readonly Printed[], count: number, random: Random): Pair[] {
  const words = papers.map(({ title }) => new Set(wordsOf(title)));
  const byWord = indexBy(words);
  const byAuthor = indexBy(papers.map(({ authors }) => new Set(authors.map((name) => name.toLowerCase()))));
  const pairs: Pair[] = [];
  for (const n of shuffled(random, [...papers.keys()])) {
    if (pairs.length >= count) break;
    const paper = papers[n] as Printed;
    const byOneAuthor = paper.authors.flatMap((name) => byAuthor.get(name.toLowerCase()) ?? []);
    const bySubject = [...(words[n] ?? [])].flatMap((word) => {
      const holding = byWord.get(word) ?? [];
      return holding.length > COMMON ? [] : holding;
    });
    for (const [kind, candidates] of [
      ['nearest by an author', byOneAuthor],
      ['nearest of all', bySubject],
    ] as const) {
      const nearest = nearestOf(n, candidates, words);
      const other = nearest === null ? undefined : papers[nearest];
      if (other && !mayBeVersions(paper, other)) pairs.push({ a: paper, b: other, kind });
    }
  }
  return pairs.slice(0, count);
}

function nearestOf(n: number, candidates: readonly number[], words: readonly ReadonlySet<string>[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const candidate of new Set(candidates)) {
    if (candidate === n) continue;
    const likeness = jaccard(words[n] ?? new Set(), words[candidate] ?? new Set());
    if (likeness > most) [best, most] = [candidate, likeness];
  }
  return best;
}

function mayBeVersions(a: Printed, b: Printed): boolean {
  const shared =
    a.authors.filter((name) => b.authors.includes(name)).length / Math.min(a.authors.length, b.authors.length);
  return shared >= 0.5 && jaccard(new Set(wordsOf(a.title)), new Set(wordsOf(b.title))) >= 0.6;
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

function indexBy(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [n, set] of sets.entries()) {
    for (const key of set) {
      const found = index.get(key);
      if (found) found.push(n);
      else index.set(key, [n]);
    }
  }
  return index;
}
