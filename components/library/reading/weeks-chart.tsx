import { useMemo, useState } from 'preact/hooks';
import type { Statistics, WeekCount } from '../../../papers/statistics.ts';
import { inDate, inNumber } from '../../../words/language.ts';
import { say } from '../../../words/say.ts';
import { BarChart, type Bars } from './bar-chart.tsx';

type WeeksChartProps = Pick<Statistics, 'weeks' | 'before'>;

const dayOf = (at: number) => inDate(at, { dateStyle: 'medium' });

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
      <h2>{say('library.byWeek')}</h2>
      <p class="plain-soft reading-key">
        <span class="reading-saved">{say('library.savedUp')}</span>
        <span class="reading-read">{say('library.readDown')}</span>
        <span aria-hidden="true">{week && sentenceOf(week)}</span>
      </p>
      <BarChart at={at} inTime bars={bars} height={220} onPoint={setPointed} />
      {before.saved + before.read > 0 && (
        <p class="plain-soft">{say('library.beforeThat', { saved: before.saved, read: before.read })}</p>
      )}
      <details class="reading-details">
        <summary>{say('library.weeksTable')}</summary>
        <table class="reading-table">
          <thead>
            <tr>
              <th scope="col">{say('library.weekOf')}</th>
              <th scope="col" class="reading-number">
                {say('library.saved')}
              </th>
              <th scope="col" class="reading-number">
                {say('library.read')}
              </th>
            </tr>
          </thead>
          <tbody>
            {some.map(({ from, saved, read }) => (
              <tr key={from}>
                <th scope="row">{dayOf(from)}</th>
                <td class="reading-number">{inNumber(saved)}</td>
                <td class="reading-number">{inNumber(read)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function sentenceOf({ from, saved, read }: WeekCount): string {
  return say('library.weekSentence', { day: dayOf(from), saved, read });
}
