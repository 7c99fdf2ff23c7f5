import { isCut } from './title-letters.ts';

/** No place where a paper appeared, though pages print it as one. */
const PREPRINT =
  /^(?:(?:in )?(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|ssrn|hal|osf|psyarxiv|socarxiv|research ?square|preprints?(?:\.org)?|techrxiv|openreview(?:\.net)?(?: archive)?)\b|.*\b(?:pre-?print|e-?print)\b)/i;
/** OpenReview's words for what is not, or not yet, accepted. */
const SUBMITTED = /\b(?:submitted|submission|under review|withdrawn|desk rejected|rejected)\b/i;

/** Whether a venue as printed is where a paper stands before it has appeared: 'arXiv preprint arXiv:2603.00102', 'CoRR'. */
export function isPreprintServer(venue: string): boolean {
  return PREPRINT.test(venue);
}

/** The venue that says more: where it was published over where it was submitted over a preprint server; a whole name over a cut one. */
export function fullerVenue(known: string | undefined, seen: string | undefined): string | undefined {
  return standing(seen) > standing(known) ? seen : known;
}

function standing(venue: string | undefined): number {
  if (venue === undefined) return 0;
  if (isPreprintServer(venue)) return 1;
  if (SUBMITTED.test(venue)) return 2;
  return isCut(venue) ? 3 : 4;
}
