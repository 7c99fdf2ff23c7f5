import type { Paper } from '../../papers/paper.ts';

const SEARCH = 'https://scholar.google.com/scholar?q=';

/** Where a reader finds a paper that a file gave no address of. */
export function searchLink(title: string): string {
  return new URL(`${SEARCH}${encodeURIComponent(`"${title.toWellFormed()}"`)}`).href;
}

/** A paper's own address; undefined where there is only a search for it, which no reference should cite. */
export function ownUrl(paper: Paper): string | undefined {
  return paper.url.startsWith(SEARCH) ? undefined : paper.url;
}
