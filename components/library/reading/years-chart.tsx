import { useMemo, useState } from 'preact/hooks';
import type { YearCount } from '../../../papers/statistics.ts';
import { inNumber } from '../../../words/language.ts';
import { say } from '../../../words/say.ts';
import { papersInWords } from '../../popup/sentences.ts';
import { BarChart, type Bars } from './bar-chart.tsx';

interface YearsChartProps {
  readonly years: readonly YearCount[];
}

/** The years that the papers are of. */
export function YearsChart({ years }: YearsChartProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const at = useMemo(() => years.map(({ year }) => year), [years]);
  const bars = useMemo<readonly Bars[]>(
    () => [{ colour: '--rubric', values: years.map(({ papers }) => papers) }],
    [years],
  );
  const year = pointed === null ? undefined : years[pointed];
  return (
    <section>
      <h2>{say('library.byYear')}</h2>
      <p class="plain-soft reading-key">
        <span>{spanOf(years)}</span>
        <span aria-hidden="true">{year && `${year.year}: ${papersInWords(year.papers)}`}</span>
      </p>
      <BarChart at={at} inTime={false} bars={bars} height={160} onPoint={setPointed} />
      <details class="reading-details">
        <summary>{say('library.yearsTable')}</summary>
        <table class="reading-table">
          <thead>
            <tr>
              <th scope="col">{say('library.year')}</th>
              <th scope="col" class="reading-number">
                {say('library.papers')}
              </th>
            </tr>
          </thead>
          <tbody>
            {years
              .filter(({ papers }) => papers > 0)
              .toReversed()
              .map(({ year, papers }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td class="reading-number">{inNumber(papers)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function spanOf(years: readonly YearCount[]): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  return first === last
    ? say('library.allOf', { year: String(first) })
    : say('library.span', { first: String(first), last: String(last) });
}
