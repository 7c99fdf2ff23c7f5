import type { Paper } from '../../papers/paper.ts';

/** What a reference to a paper is, as far as its venue tells. */
export type Kind = 'article' | 'conference' | 'preprint';

const JOURNAL_OF_PROCEEDINGS = /^proceedings of the (?:vldb endowment|acm on\b|national academy|ieee$|royal society)/i;
const GATHERING = /\b(?:proceedings|conference|workshop|symposium|meeting|congress|findings|seminar)\b/i;
const JOURNAL =
  /\b(?:journal|transactions|letters|review|reviews|magazine|annals|bulletin|archives?|acta|access|communications of|frontiers in|phys\. rev|j\.)|^(?:nature|science|cell|plos|pnas|jmlr|tmlr|tacl|jair|jama|elife|ijcv|tpami|the lancet|neural computation|artificial intelligence|machine learning|information sciences)\b/i;

/** Computer science prints in conferences: a venue that sounds like nothing else is one. */
export function kindOf({ venue }: Paper): Kind {
  if (venue === undefined || venue.trim() === '') return 'preprint';
  if (JOURNAL_OF_PROCEEDINGS.test(venue)) return 'article';
  return !GATHERING.test(venue) && JOURNAL.test(venue) ? 'article' : 'conference';
}
