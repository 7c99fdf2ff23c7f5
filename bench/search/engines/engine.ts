import type { SavedPaper } from '../../../papers/saved.ts';

/** Something that searches a library. */
export interface Engine {
  readonly name: string;
  /** Does whatever has to be done before the first search. */
  readonly build: (papers: readonly SavedPaper[]) => Built;
}

export interface Built {
  /** The keys of the ten best papers, best first, found with all that is needed to show them highlighted. */
  readonly search: (query: string) => readonly string[];
  /** Takes in one changed paper, so that the next search finds it. */
  readonly update: (saved: SavedPaper) => void;
  /** What would be written to disk, and how many bytes that is. */
  readonly save: () => Saved;
}

export interface Saved {
  readonly bytes: number;
  /** Makes the engine ready again from it. */
  readonly load: () => Built;
}

export const SHOWN = 10;
