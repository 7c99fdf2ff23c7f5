import { expect, test } from 'vitest';
import { inventedPaper, inventedRecord, tag } from '../tests/support/invented.ts';
import { NO_ANNOTATION } from './annotation.ts';
import type { SavedPaper } from './saved.ts';
import { FEWEST_WEEKS, MOST_WEEKS, Tally } from './statistics.ts';

const local = (year: number, month: number, day: number, hour = 0) => new Date(year, month - 1, day, hour).getTime();
const NOW = local(2030, 11, 28, 12); // a Thursday

function statistics(records: readonly SavedPaper[]) {
  const tally = new Tally();
  for (const record of records) tally.add(record);
  return tally.result(NOW);
}

const read = (over: Partial<SavedPaper>) =>
  inventedRecord({ ...over, annotation: { ...NO_ANNOTATION, status: 'read', ...over.annotation } });

test('an empty library has its weeks, all of them empty, and no years', () => {
  const { papers, weeks, tags, venues, years, before } = statistics([]);
  expect({ papers, tags, venues, years, before }).toEqual({
    papers: 0,
    tags: [],
    venues: [],
    years: [],
    before: { saved: 0, read: 0 },
  });
  expect(weeks).toHaveLength(FEWEST_WEEKS);
  expect(weeks.at(-1)).toEqual({ from: local(2030, 11, 25), saved: 0, read: 0 });
});

test('a week begins with its Monday and ends with its Sunday, also where clocks are changed', () => {
  const { weeks } = statistics([
    inventedRecord({ savedAt: local(2030, 11, 24, 23) }),
    inventedRecord({ savedAt: local(2030, 11, 25) }),
    read({ savedAt: local(2030, 10, 28), readAt: NOW }),
  ]);
  expect(weeks.slice(-2)).toEqual([
    { from: local(2030, 11, 18), saved: 1, read: 0 },
    { from: local(2030, 11, 25), saved: 1, read: 1 },
  ]);
  expect(weeks.find(({ from }) => from === local(2030, 10, 28))?.saved).toBe(1);
  expect(weeks.every(({ from }) => new Date(from).getDay() === 1 && new Date(from).getHours() === 0)).toBe(true);
});

test('what is older than the weeks that are shown is told in a sum', () => {
  const { weeks, before } = statistics([
    read({ savedAt: local(2001, 1, 1), readAt: local(2001, 2, 1) }),
    inventedRecord({ savedAt: NOW }),
  ]);
  expect(weeks).toHaveLength(MOST_WEEKS);
  expect(before).toEqual({ saved: 1, read: 1 });
});

test('tags and venues count in whatever case, the most used first; the trash does not count', () => {
  const tagged = (...names: readonly string[]) => ({ ...NO_ANNOTATION, tags: names.map(tag) });
  const venue = (name: string) => inventedPaper({ venue: name });
  const { papers, noted, tags, venues } = statistics([
    inventedRecord({ annotation: tagged('maps'), paper: venue('Journal of Ponds') }),
    inventedRecord({ annotation: { ...tagged('Maps', 'ponds'), status: 'read' }, paper: venue('JOURNAL OF PONDS') }),
    inventedRecord({ annotation: { ...NO_ANNOTATION, note: 'Read the appendix.' } }),
    inventedRecord({ annotation: tagged('ponds', 'gone', 'maps'), trashedAt: NOW }),
  ]);
  expect({ papers, noted }).toEqual({ papers: 3, noted: 1 });
  expect(tags).toEqual([
    { name: 'maps', papers: 2, read: 1 },
    { name: 'ponds', papers: 1, read: 1 },
  ]);
  expect(venues).toEqual([{ name: 'Journal of Ponds', papers: 2, read: 1 }]);
});

test('years are without a gap, and a paper without a date is of none', () => {
  const dated = (date: string) => inventedRecord({ paper: inventedPaper({ date }) });
  const { date: _, ...undated } = inventedPaper();
  const { years } = statistics([
    dated('2027-03'),
    dated('2024'),
    dated('2027-01-02'),
    inventedRecord({ paper: undated }),
  ]);
  expect(years).toEqual([
    { year: 2024, papers: 1 },
    { year: 2025, papers: 0 },
    { year: 2026, papers: 0 },
    { year: 2027, papers: 2 },
  ]);
});

test('a paper that was read once and is no longer counts as read nowhere', () => {
  const { read: count, weeks } = statistics([inventedRecord({ savedAt: NOW, readAt: NOW })]);
  expect({ count, last: weeks.at(-1)?.read }).toEqual({ count: 0, last: 0 });
});
