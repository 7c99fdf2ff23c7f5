import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { NO_ANNOTATION } from '../../papers/annotation.ts';
import { idOfText, idOfUrl } from '../../papers/ids/index.ts';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { makeTag } from '../../papers/tag.ts';

/** A line of a library's file. */
export interface CorpusPaper {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  readonly venue: string;
  readonly year: number;
  readonly url: string;
  readonly tags?: readonly string[];
  readonly notes?: string;
}

/** A line of a file of queries: in the first `library` papers, `query` is looking for `paper`. */
export interface CorpusQuery {
  readonly library: number;
  readonly kind: string;
  readonly query: string;
  readonly paper: string;
}

export function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T]));
}

const DAY = 86_400_000;

/** The record that a paper of a corpus would be in a library; the first one saved longest ago. */
export function toSaved(paper: CorpusPaper, index: number): SavedPaper {
  const id = idOfText(paper.id) ?? idOfUrl(paper.url);
  const savedAt = Date.UTC(2020, 0, 1) + (index % 2000) * DAY;
  return {
    key: `${index.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000` as RecordKey,
    paper: {
      title: paper.title,
      authors: paper.authors,
      ids: id === null ? [] : [id],
      url: paper.url,
      date: String(paper.year),
      ...(paper.abstract !== '' && { abstract: paper.abstract }),
      ...(paper.venue !== '' && { venue: paper.venue }),
    },
    annotation: {
      ...NO_ANNOTATION,
      tags: (paper.tags ?? []).flatMap((tag) => makeTag(tag) ?? []),
      note: paper.notes ?? '',
    },
    displacedNotes: [],
    corrected: [],
    sightings: [],
    savedAt,
    changedAt: savedAt,
  };
}
