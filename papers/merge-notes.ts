import type { DisplacedNote, SavedPaper } from './saved.ts';

/** The note in view and those behind it. */
export interface MergedNotes {
  readonly note: string;
  readonly displacedNotes: readonly DisplacedNote[];
}

/**
 * Two records' notes together: the kept record's stays in view unless the other holds it whole, the other's goes behind it as
 * of its last change. What another note says line by line is not kept twice.
 */
export function mergeNotes(kept: SavedPaper, other: SavedPaper): MergedNotes {
  const mine = kept.annotation.note;
  const theirs = other.annotation.note;
  const note = says(theirs, mine) ? theirs : mine;
  const displaced = note === mine && theirs.trim() !== '' ? [{ note: theirs, at: other.changedAt }] : [];
  const behind = [...kept.displacedNotes, ...other.displacedNotes, ...displaced].filter((old) => !says(note, old.note));
  return { note, displacedNotes: withoutRepeats(behind) };
}

/** Whether all lines of `part` stand together in `whole`. An empty note is said by any other. */
function says(whole: string, part: string): boolean {
  if (part.trim() === '') return whole.trim() !== '' || whole === part;
  return lines(whole).includes(lines(part));
}

function lines(note: string): string {
  const trimmed = note
    .trim()
    .split('\n')
    .map((line) => line.trim());
  return `\n${trimmed.join('\n')}\n`;
}

// Longest first, so that a note meets those it may be part of; the answer is newest first.
function withoutRepeats(notes: readonly DisplacedNote[]): readonly DisplacedNote[] {
  const kept: DisplacedNote[] = [];
  for (const one of [...notes].sort((a, b) => b.note.length - a.note.length || b.at - a.at)) {
    if (!kept.some((longer) => says(longer.note, one.note))) kept.push(one);
  }
  return kept.sort((a, b) => b.at - a.at || (a.note < b.note ? -1 : 1));
}
