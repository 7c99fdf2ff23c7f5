import type { Statistics } from '../../../papers/statistics.ts';
import { papersInWords } from '../../popup/sentences.ts';
import { NameTable } from './name-table.tsx';
import { WeeksChart } from './weeks-chart.tsx';
import { YearsChart } from './years-chart.tsx';

interface ReadingViewProps {
  /** Null until it is known. */
  readonly statistics: Statistics | null;
}

/** A picture of the reading. Every number that is drawn stands in a table too. */
export function ReadingView({ statistics }: ReadingViewProps) {
  return (
    <section class="reading">
      <h1>Reading</h1>
      {statistics?.papers === 0 && <p>Nothing to count yet. Save a paper, and its week stands here.</p>}
      {statistics && statistics.papers > 0 && <Pictures {...statistics} />}
    </section>
  );
}

function Pictures({ papers, read, noted, weeks, before, tags, venues, years }: Statistics) {
  return (
    <>
      <p class="reading-sum">
        {papersInWords(papers)} saved, {read.toLocaleString('en')} read, {noted.toLocaleString('en')} with a note.
      </p>
      <WeeksChart weeks={weeks} before={before} />
      {years.length > 0 && <YearsChart years={years} />}
      <div class="reading-names">
        <NameTable
          title="By tag"
          what="Tag"
          none="No tags yet."
          counts={tags}
          hrefOf={(tag) => `#papers?tags=${encodeURIComponent(tag)}`}
        />
        <NameTable
          title="By venue"
          what="Venue"
          none="No paper’s venue is known yet."
          counts={venues}
          hrefOf={(venue) => `#papers?venues=${encodeURIComponent(venue)}`}
        />
      </div>
    </>
  );
}
