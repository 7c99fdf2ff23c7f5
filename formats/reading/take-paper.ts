import { Failure } from '../../failures/failure.ts';
import type { SavedPaper } from '../../papers/saved.ts';

/** How many papers one file may hold: far more than anybody has, and so few that they fit into memory. */
export const PAPERS_IN_A_FILE = 250_000;

/** Puts one more paper behind those that were read from a file. Fails with `too-much`. */
export function takePaper(papers: SavedPaper[], paper: SavedPaper): void {
  papers.push(paper);
  refuseTooMany(papers.length);
}

/** Fails with `too-much` where so many papers are more than a file may hold. */
export function refuseTooMany(papers: number): void {
  if (papers > PAPERS_IN_A_FILE) throw new Failure('too-much', ['too-many', { papers: PAPERS_IN_A_FILE }]);
}
