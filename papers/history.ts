import type { Annotation, Status } from './annotation.ts';
import { PAPER_FIELDS, type Paper, type PaperField } from './paper.ts';
import type { Millis, SavedPaper } from './saved.ts';
import { type Tag, tagKey } from './tag.ts';

/** One change of a record, with what it took the place of. */
export type HistoryEntry =
  | { readonly kind: 'note'; readonly at: Millis; readonly before: string }
  | { readonly kind: 'tags'; readonly at: Millis; readonly added: readonly Tag[]; readonly removed: readonly Tag[] }
  | { readonly kind: 'status'; readonly at: Millis; readonly before: Status | null; readonly after: Status | null }
  | { readonly kind: 'star'; readonly at: Millis; readonly after: boolean }
  /** `before` is empty where the paper had no such field; a list is written as one text. */
  | { readonly kind: 'field'; readonly at: Millis; readonly field: PaperField; readonly before: string };

/**
 * A record keeps its newest entries: so many, and so many characters of earlier texts, since every record is read whole. The
 * newest entry is kept however long it is.
 */
const BOUNDS = { entries: 50, characters: 20_000 } as const;

/** A note that is being written is one version for so long, in milliseconds. */
const SITTING = 10 * 60_000;

/** What takes more characters of a note away at once than a correction does makes a version. */
const CORRECTION = 10;

/** A record after a change of what it holds, with the change in its history. */
export function withHistory(before: SavedPaper, after: SavedPaper, at: Millis): SavedPaper {
  const known = after.history ?? [];
  const entries = [
    ...noteEntries(before, after, known, at),
    ...annotationEntries(before.annotation, after.annotation, at),
    ...fieldEntries(before.paper, after.paper, at),
  ];
  return entries.length === 0 ? after : { ...after, history: bounded([...entries, ...known]) };
}

/** The histories of two records that become one, the newest entry first. */
export function uniteHistories(kept: SavedPaper, other: SavedPaper): readonly HistoryEntry[] {
  const all = new Map(
    [...(kept.history ?? []), ...(other.history ?? [])].map((entry) => [JSON.stringify(entry), entry]),
  );
  return bounded([...all.values()].sort((a, b) => b.at - a.at));
}

function noteEntries(
  { annotation: { note: before }, displacedNotes }: SavedPaper,
  after: SavedPaper,
  known: readonly HistoryEntry[],
  at: Millis,
): readonly HistoryEntry[] {
  const { note } = after.annotation;
  const keptBeside = after.displacedNotes.length > displacedNotes.length && after.displacedNotes[0]?.note === before;
  if (note === before || keptBeside) return [];
  const last = known.find(({ kind }) => kind === 'note');
  const goesOn = last !== undefined && at - last.at < SITTING && takenAway(before, note) <= CORRECTION;
  return goesOn ? [] : [{ kind: 'note', at, before }];
}

/** How many characters of a text another one has no more, where one stretch of it was changed. */
function takenAway(before: string, after: string): number {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  let end = 0;
  while (end < limit - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return before.length - start - end;
}

function annotationEntries(before: Annotation, after: Annotation, at: Millis): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  const added = without(after.tags, before.tags);
  const removed = without(before.tags, after.tags);
  if (added.length + removed.length > 0) entries.push({ kind: 'tags', at, added, removed });
  if (before.status !== after.status) {
    entries.push({ kind: 'status', at, before: before.status, after: after.status });
  }
  if (before.starred !== after.starred) entries.push({ kind: 'star', at, after: after.starred });
  return entries;
}

function without(tags: readonly Tag[], others: readonly Tag[]): readonly Tag[] {
  const known = new Set(others.map(tagKey));
  return tags.filter((tag) => !known.has(tagKey(tag)));
}

function fieldEntries(before: Paper, after: Paper, at: Millis): readonly HistoryEntry[] {
  const changed = PAPER_FIELDS.filter((field) => textOf(before[field]) !== textOf(after[field]));
  return changed.map((field) => ({ kind: 'field', at, field, before: textOf(before[field]) }));
}

function textOf(value: Paper[PaperField]): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

function bounded(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  let characters = 0;
  const kept = entries.slice(0, BOUNDS.entries);
  const full = kept.findIndex((entry, at) => {
    characters += 'before' in entry ? (entry.before?.length ?? 0) : 0;
    return characters > BOUNDS.characters && at > 0;
  });
  return full === -1 ? kept : kept.slice(0, full);
}
