import { newSubmissions } from '../../scripts/sample/arxiv.ts';
import { inventPapers } from '../search/invent.ts';

const SEED = 11;

/** The listing where the extension marks it, and the same one at an address that no site of ours is at. */
export const LISTING = 'https://arxiv.org/list/cs.CL/new';
export const UNMARKED = 'https://listing.example.org/list/cs.CL/new';
/** A card, and where its mark stands. */
export const CARD = '#dlpage dl > dt';

/** A day's list as arXiv shows it, abstracts included, of so many invented papers. */
export function listing(count: number): string {
  return newSubmissions(
    inventPapers(count, SEED).map(({ title, authors, abstract }, i) => ({
      ...{ id: `2611.${String(i).padStart(5, '0')}`, title, authors, abstract },
      ...{ subject: 'Computation and Language (cs.CL)', date: '2026-11-20' },
      ...{ upvotes: 0, comments: 0, submittedBy: '' },
    })),
  );
}
