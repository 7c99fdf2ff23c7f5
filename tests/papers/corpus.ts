import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CorpusPaper, readLines } from '../../bench/search/corpus.ts';
import { STATUSES } from '../../papers/annotation.ts';
import { idOfText, idOfUrl } from '../../papers/ids/index.ts';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { makeTag } from '../../papers/tag.ts';

const FILE = fileURLToPath(new URL('../../../shared/corpora/papers-20k.jsonl.gz', import.meta.url));

/** Whether real papers lie beside the project; tests that need them are skipped where they don't. */
export const hasCorpus = existsSync(FILE);
if (!hasCorpus) console.info('skipping tests over real papers: ../shared/corpora is not there');

/** The first papers of the corpus as records of a library, annotated by a rule so that every field is used. */
export function corpusLibrary(count: number): readonly SavedPaper[] {
  return readLines<CorpusPaper>(FILE).slice(0, count).map(record);
}

function record(paper: CorpusPaper, n: number): SavedPaper {
  const ids = [idOfText(paper.id) ?? idOfUrl(paper.url)].filter((id) => id !== null);
  const at = 1_780_000_000_000 + n * 1000;
  return {
    key: `corpus-${n}` as RecordKey,
    paper: {
      title: oneLine(paper.title),
      authors: paper.authors.map(oneLine).filter((author) => author !== ''),
      ids,
      url: URL.canParse(paper.url) ? new URL(paper.url).href : `https://example.org/${n}`,
      ...(paper.abstract && { abstract: oneLine(paper.abstract) }),
      ...(paper.year && { date: String(paper.year) }),
      ...(paper.venue && paper.venue !== 'arXiv' && { venue: oneLine(paper.venue) }),
    },
    annotation: {
      tags: (paper.tags ?? []).map(makeTag).filter((tag) => tag !== null),
      note: paper.notes ?? '',
      status: STATUSES[n % 7] ?? null,
      starred: n % 5 === 0,
    },
    displacedNotes: [],
    corrected: [],
    sightings: [],
    savedAt: at,
    changedAt: at,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
