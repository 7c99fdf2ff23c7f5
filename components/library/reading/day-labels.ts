import { inDate } from '../../../words/language.ts';

/** As short as a month can be, in seconds: labels that far apart name months, those nearer name days. */
const MONTH = 28 * 86_400;

/**
 * What stands below an axis of time, in the reader's language: the year in a line of its own wherever it is another. Moments and the
 * space between them are in seconds.
 */
export function dayLabels(moments: readonly number[], space: number): readonly string[] {
  const years = moments.map((at) => inDate(at * 1000, { year: 'numeric' }));
  return moments.map((at, n) => {
    const label = inDate(at * 1000, space < MONTH ? { day: 'numeric', month: 'numeric' } : { month: 'short' });
    return years[n] === years[n - 1] ? label : `${label}\n${years[n]}`;
  });
}
