import { splitPaperId } from './id.ts';
import { compareAuthors } from './sameness-authors.ts';
import type { PaperRef } from './seen.ts';
import { isCut, titleKey } from './title-key.ts';

export type Sameness = 'same' | 'probably' | 'different';

/** Archives that give one paper one id: two ids of theirs are two papers. */
const EXCLUSIVE: ReadonlySet<string> = new Set(['arxiv']);
/** A title cut shorter than this many letters begins too many others. */
const CUT_LETTERS = 24;

/** Whether two pages show one paper: by an id, else by title and authors. Short of certain it is 'probably', and the reader's to say. */
export function compareRefs(a: PaperRef, b: PaperRef): Sameness {
  if (a.ids.some((id) => b.ids.includes(id))) return 'same';
  if (excluded(a, b)) return 'different';
  const titles = compareTitles(a.title, b.title);
  if (titles === 'different') return 'different';
  const authors = compareAuthors(a.authors, b.authors);
  if (authors === 'conflict') return 'different';
  return authors === 'agree' ? 'same' : 'probably';
}

function excluded(a: PaperRef, b: PaperRef): boolean {
  const schemes = new Set(a.ids.map((id) => splitPaperId(id).scheme));
  return b.ids.some((id) => {
    const { scheme } = splitPaperId(id);
    return EXCLUSIVE.has(scheme) && schemes.has(scheme);
  });
}

function compareTitles(a: string, b: string): 'equal' | 'cut' | 'different' {
  const [keyA, keyB] = [titleKey(a), titleKey(b)];
  if (keyA === null || keyB === null) return 'different';
  if (keyA === keyB) return 'equal';
  const cut =
    (isCut(a) && keyA.length >= CUT_LETTERS && keyB.startsWith(keyA)) ||
    (isCut(b) && keyB.length >= CUT_LETTERS && keyA.startsWith(keyB));
  return cut ? 'cut' : 'different';
}
