import { useMemo, useState } from 'preact/hooks';
import type { Statistics, WeekCount } from '../../../papers/statistics.ts';
import { BarChart, type Bars } from './bar-chart.tsx';

type WeeksChartProps = Pick<Statistics, 'weeks' | 'before'>;

const dayOf = (at: number) => new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });

/** Saved upwards and read downwards, week by week. */
export function WeeksChart({ weeks, before }: WeeksChartProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const at = useMemo(() => weeks.map(({ from }) => from / 1000), [weeks]);
  const bars = useMemo<readonly Bars[]>(
    () => [
      { colour: '--rubric', values: weeks.map(({ saved }) => saved) },
      { colour: '--green', values: weeks.map(({ read }) => read) },
    ],
    [weeks],
  );
  const week = pointed === null ? undefined : weeks[pointed];
  const some = weeks.filter(({ saved, read }) => saved + read > 0).toReversed();
  return (
    <section>
      <h2>By week</h2>
      <p class="plain-soft reading-key">
        <span class="reading-saved">Saved, upwards</span>
        <span class="reading-read">Read, downwards</span>
        <span aria-hidden="true">{week && sentenceOf(week)}</span>
      </p>
      <BarChart at={at} inTime bars={bars} height={220} onPoint={setPointed} />
      {before.saved + before.read > 0 && (
        <p class="plain-soft">
          Before that: {before.saved.toLocaleString('en')} saved, {before.read.toLocaleString('en')} read.
        </p>
      )}
      <details class="reading-details">
        <summary>The weeks as a table</summary>
        <table class="reading-table">
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col" class="reading-number">
                Saved
              </th>
              <th scope="col" class="reading-number">
                Read
              </th>
            </tr>
          </thead>
          <tbody>
            {some.map(({ from, saved, read }) => (
              <tr key={from}>
                <th scope="row">{dayOf(from)}</th>
                <td class="reading-number">{saved.toLocaleString('en')}</td>
                <td class="reading-number">{read.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function sentenceOf({ from, saved, read }: WeekCount): string {
  return `Week of ${dayOf(from)}: ${saved.toLocaleString('en')} saved, ${read.toLocaleString('en')} read`;
}
