import {
  type Annotation,
  type AnnotationChange,
  applyChange,
  displacedNote,
  NO_ANNOTATION,
} from '../papers/annotation.ts';
import { gatherPaper } from '../papers/gather.ts';
import { type Millis, makeRecordKey, type SavedPaper, type Sighting } from '../papers/saved.ts';
import type { Seen } from '../papers/seen.ts';
import { titleKey } from '../papers/title-key.ts';
import type { PaperRow } from './database.ts';

/** Far more pages than show one paper; a bound, since every row is read whole. */
const SIGHTINGS_KEPT = 50;

/** The row that a record is kept as. */
export function toRow(saved: SavedPaper): PaperRow {
  const key = titleKey(saved.paper.title);
  return key === null ? saved : { ...saved, titleKey: key };
}

/** A paper that a page shows, saved for the first time. */
export function firstSaved(seen: Seen, at: Millis): SavedPaper {
  return {
    key: makeRecordKey(),
    paper: seen.paper,
    annotation: NO_ANNOTATION,
    displacedNotes: [],
    corrected: [],
    sightings: [sightingOf(seen, at)],
    savedAt: at,
    changedAt: at,
  };
}

/** A record with what one more page showed of its paper. */
export function withSeen(saved: SavedPaper, seen: Seen, at: Millis): SavedPaper {
  const known = saved.sightings.some((sighting) => sighting.url === seen.pageUrl);
  return {
    ...saved,
    paper: gatherPaper(saved.paper, seen.paper, saved.corrected),
    sightings: known ? saved.sightings : [...saved.sightings, sightingOf(seen, at)].slice(-SIGHTINGS_KEPT),
  };
}

/** A record after one act of the reader; a note that the act would have hidden is kept beside it. */
export function withChange(saved: SavedPaper, change: AnnotationChange, at: Millis): SavedPaper {
  const displaced = displacedNote(saved.annotation, change);
  const annotation = applyChange(saved.annotation, change);
  return {
    ...restored(saved),
    annotation,
    displacedNotes: displaced === null ? saved.displacedNotes : [{ note: displaced, at }, ...saved.displacedNotes],
    changedAt: at,
    ...(becameRead(saved.annotation, annotation) && { readAt: at }),
  };
}

export function trashed(saved: SavedPaper, at: Millis): SavedPaper {
  return { ...saved, trashedAt: saved.trashedAt ?? at, changedAt: at };
}

/** A record out of the trash, whole as it went in. */
export function restored(saved: SavedPaper): SavedPaper {
  const { trashedAt: _, joining: __, ...kept } = saved;
  return kept;
}

function sightingOf(seen: Seen, at: Millis): Sighting {
  return { site: seen.site, url: seen.pageUrl, at };
}

function becameRead(before: Annotation, after: Annotation): boolean {
  return before.status !== 'read' && after.status === 'read';
}
