import { writeJson } from '../../formats/json.ts';
import { type Annotation, NO_ANNOTATION } from '../../papers/annotation.ts';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { ids, inventedPaper, inventedRecord, tag } from './invented.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20);

/** What a reader made of the sample's first papers. */
const READINGS: readonly Partial<Annotation>[] = [
  {
    tags: [tag('decoding'), tag('to build on')],
    note: 'Nothing to train.\n\nDoes the phrase cache help on prose?',
    status: 'reading',
    starred: true,
  },
  { tags: [tag('evaluation'), tag('cite in intro')], note: 'Half-life of seven weeks for riddles.', status: 'to-read' },
  { tags: [tag('retrieval')], status: 'to-read' },
  { note: 'Watch the video first.', status: 'read' },
  { tags: [tag('continual learning')] },
  { tags: [tag('proofs'), tag('decoding')], status: 'dismissed' },
];

/** The sample's papers as a library that holds them all, the first saved last. */
export function shelf(): readonly SavedPaper[] {
  return SAMPLE_PAPERS.map(({ id, title, authors, abstract, date }, at) =>
    inventedRecord({
      key: `shelf-${at}` as RecordKey,
      paper: { title, authors, abstract, date, ids: ids(`arxiv:${id}`), url: `https://arxiv.org/abs/${id}` },
      annotation: { ...NO_ANNOTATION, ...READINGS[at] },
      savedAt: NOW - at * DAY,
      changedAt: NOW - at * DAY,
    }),
  );
}

/** So many papers that nobody wrote, numbered in their titles: the first saved last. */
export function longShelf(count: number): readonly SavedPaper[] {
  return Array.from({ length: count }, (_, at) =>
    inventedRecord({
      key: `long-${at}` as RecordKey,
      paper: inventedPaper({
        title: `On the Properties of Paper Number ${at}`,
        ids: [],
        url: `https://example.org/${at}`,
      }),
      savedAt: NOW - at,
      changedAt: NOW - at,
    }),
  );
}

/** A backup as a file. */
export function backupOf(records: readonly SavedPaper[]): { readonly name: string; readonly text: string } {
  return { name: 'manicule.json', text: writeJson(records, { at: NOW }) };
}
