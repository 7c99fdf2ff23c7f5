import { uniteIds } from '../../papers/gather.ts';
import type { Millis, SavedPaper } from '../../papers/saved.ts';

/** What reference formats can carry of a record; `to` is the precision of the time it was saved. */
export function carried(saved: SavedPaper, to: Millis): unknown {
  const { paper, annotation } = saved;
  return {
    paper: { ...paper, ids: uniteIds(paper.ids, []), authors: paper.authors.map(withoutComma) },
    annotation: { ...annotation, note: annotation.note.trim() === '' ? '' : annotation.note },
    savedAt: saved.savedAt - (saved.savedAt % to),
  };
}

/** No format has a place for the comma that some print before `Jr.` */
function withoutComma(author: string): string {
  return author.replace(/, (?=(?:jr|sr)\.?$|(?:II|III|IV)$)/i, ' ');
}

export const DAY: Millis = 86_400_000;
