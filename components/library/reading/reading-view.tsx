import type { Statistics } from '../../../papers/statistics.ts';
import { say } from '../../../words/say.ts';
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
      <h1>{say('library.reading')}</h1>
      {statistics?.papers === 0 && <p>{say('library.readingNothing')}</p>}
      {statistics && statistics.papers > 0 && <Pictures {...statistics} />}
    </section>
  );
}

function Pictures({ papers, read, noted, weeks, before, tags, venues, years }: Statistics) {
  return (
    <>
      <p class="reading-sum">{say('library.readingSum', { papers: papersInWords(papers), read, noted })}</p>
      <WeeksChart weeks={weeks} before={before} />
      {years.length > 0 && <YearsChart years={years} />}
      <div class="reading-names">
        <NameTable
          title={say('library.byTag')}
          what={say('library.tag')}
          none={say('library.noTags')}
          counts={tags}
          hrefOf={(tag) => `#papers?tags=${encodeURIComponent(tag)}`}
        />
        <NameTable
          title={say('library.byVenue')}
          what={say('library.venue')}
          none={say('library.noVenues')}
          counts={venues}
          hrefOf={(venue) => `#papers?venue=${encodeURIComponent(venue)}`}
        />
      </div>
    </>
  );
}
