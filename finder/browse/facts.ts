import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { BrowseFacts, FacetName } from '../../search/browse.ts';

/** So many authors of a paper can be chosen by: of a thousand others nobody would. */
const AUTHORS = 20;

export function factsOf({ key, paper, annotation, sightings, savedAt, changedAt, readAt }: SavedPaper): BrowseFacts {
  return {
    key,
    tags: annotation.tags,
    status: annotation.status,
    hasNote: annotation.note.trim() !== '',
    title: paper.title,
    authors: paper.authors.slice(0, AUTHORS),
    year: paper.date?.slice(0, 4) ?? '',
    venue: paper.venue ?? '',
    sites: [...new Set(sightings.map(({ site }) => site))],
    savedAt,
    changedAt,
    readAt: readAt ?? 0,
  };
}

/** The facts of all papers that are not in the trash. */
export class AllFacts {
  readonly #byKey = new Map<RecordKey, BrowseFacts>();

  get(key: RecordKey): BrowseFacts | null {
    return this.#byKey.get(key) ?? null;
  }

  take(papers: readonly SavedPaper[]): void {
    for (const saved of papers) {
      if (saved.trashedAt === undefined) this.#byKey.set(saved.key, factsOf(saved));
      else this.#byKey.delete(saved.key);
    }
  }
}

/** A paper's values of each facet. */
export const VALUES: Readonly<Record<FacetName, (facts: BrowseFacts) => readonly string[]>> = {
  tags: ({ tags }) => tags,
  status: ({ status }) => [status ?? 'none'],
  note: ({ hasNote }) => [hasNote ? 'with' : 'without'],
  year: ({ year }) => (year === '' ? [] : [year]),
  venue: ({ venue }) => (venue === '' ? [] : [venue]),
  site: ({ sites }) => sites,
  author: ({ authors }) => authors,
  saved: ({ savedAt }) => [monthOf(savedAt)],
};

/** The reader's own month of a moment: `2026-11`. */
function monthOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
}
