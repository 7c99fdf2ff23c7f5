import type { Annotation, Status } from './annotation.ts';
import { gatherPaper, withFields } from './gather.ts';
import { uniteHistories } from './history.ts';
import { mergeNotes } from './merge-notes.ts';
import type { Millis, SavedPaper, Sighting } from './saved.ts';
import { type Tag, tagKey } from './tag.ts';
import { uniteVerdicts } from './verdict.ts';

/** The later in this list, the further along. One who still means to read outweighs one who put it aside. */
const ALONG: readonly (Status | null)[] = [null, 'dismissed', 'to-read', 'reading', 'read'];

/**
 * Two records of one paper as one, with nothing lost. It goes by the kept record's key, and where the two contradict each other
 * (both corrected one field, both hold a note) the kept one's stays in view. `at` becomes its `changedAt`; where the other adds
 * nothing, the kept record itself is answered.
 */
export function mergeSaved(kept: SavedPaper, other: SavedPaper, at: Millis): SavedPaper {
  const { trashedAt, readAt, ...rest } = kept;
  const { note, displacedNotes } = mergeNotes(kept, other);
  const verdicts = uniteVerdicts(kept.verdicts ?? [], other.verdicts ?? []);
  const history = uniteHistories(kept, other);
  const merged: SavedPaper = {
    ...rest,
    paper: mergePaper(kept, other),
    annotation: { ...mergeAnnotation(kept.annotation, other.annotation), note },
    displacedNotes,
    corrected: [...new Set([...kept.corrected, ...other.corrected])],
    sightings: mergeSightings(kept.sightings, other.sightings),
    savedAt: Math.min(kept.savedAt, other.savedAt),
    ...(verdicts.length > 0 && { verdicts }),
    ...(history.length > 0 && { history }),
    ...latest('readAt', readAt, other.readAt),
    ...(trashedAt !== undefined && other.trashedAt !== undefined && latest('trashedAt', trashedAt, other.trashedAt)),
  };
  return sameContent(merged, kept) ? kept : { ...merged, changedAt: at };
}

function mergePaper(kept: SavedPaper, other: SavedPaper): SavedPaper['paper'] {
  const gathered = gatherPaper(kept.paper, other.paper, kept.corrected);
  const correctedThere = other.corrected.filter((field) => !kept.corrected.includes(field));
  return withFields(gathered, other.paper, correctedThere);
}

function mergeAnnotation(kept: Annotation, other: Annotation): Annotation {
  const further = ALONG.indexOf(other.status) > ALONG.indexOf(kept.status);
  return {
    ...kept,
    tags: uniteTags(kept.tags, other.tags),
    status: further ? other.status : kept.status,
    starred: kept.starred || other.starred,
  };
}

function uniteTags(kept: readonly Tag[], other: readonly Tag[]): readonly Tag[] {
  const known = new Set(kept.map(tagKey));
  return [...kept, ...other.filter((tag) => !known.has(tagKey(tag)))];
}

function mergeSightings(kept: readonly Sighting[], other: readonly Sighting[]): readonly Sighting[] {
  const byUrl = new Map<string, Sighting>();
  for (const sighting of [...kept, ...other]) {
    const known = byUrl.get(sighting.url);
    if (!known || sighting.at < known.at) byUrl.set(sighting.url, sighting);
  }
  return [...byUrl.values()].sort((a, b) => a.at - b.at || (a.url < b.url ? -1 : 1));
}

function latest<Field extends string>(
  field: Field,
  a: Millis | undefined,
  b: Millis | undefined,
): { [F in Field]?: Millis } {
  const moments = [a, b].filter((moment) => moment !== undefined);
  return moments.length === 0 ? {} : ({ [field]: Math.max(...moments) } as { [F in Field]?: Millis });
}

function sameContent(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
