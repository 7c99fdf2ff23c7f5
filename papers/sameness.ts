import { type PaperId, splitPaperId } from './id.ts';
import { exclusiveArchive } from './ids/index.ts';
import { compareAuthors } from './sameness-authors.ts';
import { compareTitles } from './sameness-titles.ts';
import type { PaperRef } from './seen.ts';

export type Sameness = 'same' | 'probably' | 'different';

/**
 * Whether two pages show one paper: by a shared id, else by title and authors. `same` is safe to act upon unasked;
 * where the evidence is short of that it is `probably`, and the reader's to say.
 */
export function compareRefs(a: PaperRef, b: PaperRef): Sameness {
  if (a.ids.some((id) => b.ids.includes(id))) return 'same';
  if (overlap(archivesOf(a), archivesOf(b))) return 'different';
  const titles = compareTitles(a.title, b.title);
  if (titles === 'different') return 'different';
  const authors = compareAuthors(a.authors, b.authors);
  if (authors === 'conflict') return 'different';
  const certain = titles !== 'akin' && (authors === 'agree' || authors === 'mostly');
  if (certain) return overlap(registrantsOf(a), registrantsOf(b)) ? 'probably' : 'same';
  return titles === 'akin' && authors !== 'agree' ? 'different' : 'probably';
}

/** Archives that gave the paper an id: in one of them, two ids are two papers. */
function archivesOf({ ids }: PaperRef): ReadonlySet<string> {
  return new Set(ids.map(exclusiveArchive).filter((archive) => archive !== null));
}

/** Who registered its DOIs. Two from one registrant may be a conference's and a journal's paper of one title. */
function registrantsOf({ ids }: PaperRef): ReadonlySet<string> {
  return new Set(ids.map(registrantOf).filter((registrant) => registrant !== null));
}

function registrantOf(id: PaperId): string | null {
  const { scheme, value } = splitPaperId(id);
  return scheme === 'doi' ? value.slice(0, value.indexOf('/')) : null;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
