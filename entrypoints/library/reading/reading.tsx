import 'uplot/dist/uPlot.min.css';
import '../../../components/library/plain-view.css';
import '../../../components/library/reading/reading.css';
import { ReadingView } from '../../../components/library/reading/reading-view.tsx';
import type { RecordKey } from '../../../papers/saved.ts';
import { type Statistics, Tally } from '../../../papers/statistics.ts';
import type { Library } from '../../../storage/library.ts';
import { useLibrary } from '../use-library.ts';

const PAGE = 1000;

/** The picture of the reading with the library behind it. */
export function Reading() {
  const { facts } = useLibrary(count);
  return <ReadingView statistics={facts} />;
}

async function count(library: Library): Promise<Statistics> {
  const tally = new Tally();
  let after: RecordKey | null = null;
  for (;;) {
    const records = await library.page(after, PAGE);
    for (const record of records) tally.add(record);
    after = records.at(-1)?.key ?? null;
    if (records.length < PAGE) return tally.result(Date.now());
  }
}
