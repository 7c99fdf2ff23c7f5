import { inDate } from '../../../words/language.ts';

/** What stands below an axis of time at moments in seconds, in the reader's language: the year in a line of its own wherever it is another. */
export function dayLabels(moments: readonly number[]): readonly string[] {
  const years = moments.map((at) => inDate(at * 1000, { year: 'numeric' }));
  return moments.map((at, n) => {
    const label = inDate(at * 1000, { day: 'numeric', month: 'numeric' });
    return years[n] === years[n - 1] ? label : `${label}\n${years[n]}`;
  });
}
