import type { Millis, SavedPaper } from './saved.ts';
import { type Tag, tagKey } from './tag.ts';

export interface WeekCount {
  /** The first moment of its Monday, where the reader is. */
  readonly from: Millis;
  readonly saved: number;
  readonly read: number;
}

export interface NameCount<Name extends string = string> {
  readonly name: Name;
  readonly papers: number;
  /** How many of them are read. */
  readonly read: number;
}

export interface YearCount {
  readonly year: number;
  readonly papers: number;
}

/** What a reader made of a library, in numbers; what lies in the trash does not count. */
export interface Statistics {
  readonly papers: number;
  readonly read: number;
  readonly noted: number;
  /** The oldest first and without a gap, up to this week. */
  readonly weeks: readonly WeekCount[];
  /** What was saved and read before the first of `weeks`. */
  readonly before: { readonly saved: number; readonly read: number };
  /** The most used first. */
  readonly tags: readonly NameCount<Tag>[];
  readonly venues: readonly NameCount[];
  /** The years that the papers are of, without a gap. */
  readonly years: readonly YearCount[];
}

/** A picture of a few bars tells nothing, and one of more than three years nothing of a week. */
export const FEWEST_WEEKS = 26;
export const MOST_WEEKS = 156;

interface Named<Name extends string> {
  readonly name: Name;
  papers: number;
  read: number;
}

/** Counts a library that comes in parts: `add` each record, then `result`. */
export class Tally {
  readonly #saved = new Map<Millis, number>();
  readonly #read = new Map<Millis, number>();
  readonly #tags = new Map<string, Named<Tag>>();
  readonly #venues = new Map<string, Named<string>>();
  readonly #years = new Map<number, number>();
  #papers = 0;
  #readPapers = 0;
  #noted = 0;

  add({ paper, annotation, savedAt, readAt, trashedAt }: SavedPaper): void {
    if (trashedAt !== undefined) return;
    const read = annotation.status === 'read';
    this.#papers++;
    if (read) this.#readPapers++;
    if (annotation.note.trim() !== '') this.#noted++;
    more(this.#saved, weekOf(savedAt));
    if (read && readAt !== undefined) more(this.#read, weekOf(readAt));
    for (const tag of annotation.tags) name(this.#tags, tag, read);
    if (paper.venue) name(this.#venues, paper.venue, read);
    const year = Number(paper.date?.slice(0, 4));
    if (Number.isInteger(year)) more(this.#years, year);
  }

  result(now: Millis): Statistics {
    const shown = weeksTo(now, Math.min(...this.#saved.keys(), ...this.#read.keys()));
    const weeks = shown.map((from) => ({ from, saved: this.#saved.get(from) ?? 0, read: this.#read.get(from) ?? 0 }));
    const first = shown[0] ?? now;
    return {
      papers: this.#papers,
      read: this.#readPapers,
      noted: this.#noted,
      weeks,
      before: { saved: sumBefore(this.#saved, first), read: sumBefore(this.#read, first) },
      tags: mostFirst(this.#tags),
      venues: mostFirst(this.#venues),
      years: withoutGap(this.#years),
    };
  }
}

function more<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function name<Name extends string>(counts: Map<string, Named<Name>>, as: Name, read: boolean): void {
  const key = tagKey(as);
  const count = counts.get(key) ?? { name: as, papers: 0, read: 0 };
  count.papers++;
  if (read) count.read++;
  counts.set(key, count);
}

function weekOf(at: Millis): Millis {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7)).getTime();
}

/** The weeks to show, this one last: steps of days and not of hours, as clocks are put forward and back. */
function weeksTo(now: Millis, oldest: Millis): readonly Millis[] {
  const weeks: Millis[] = [];
  const last = new Date(weekOf(now));
  for (let back = 0; back < MOST_WEEKS; back++) {
    const week = new Date(last.getFullYear(), last.getMonth(), last.getDate() - 7 * back).getTime();
    if (back >= FEWEST_WEEKS && !(week >= oldest)) break;
    weeks.unshift(week);
  }
  return weeks;
}

function sumBefore(counts: ReadonlyMap<Millis, number>, first: Millis): number {
  let sum = 0;
  for (const [week, count] of counts) if (week < first) sum += count;
  return sum;
}

function mostFirst<Name extends string>(counts: ReadonlyMap<string, Named<Name>>): readonly NameCount<Name>[] {
  return [...counts.values()].sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
}

function withoutGap(counts: ReadonlyMap<number, number>): readonly YearCount[] {
  const years = [...counts.keys()];
  const first = Math.min(...years);
  const length = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  return Array.from({ length }, (_, at) => ({ year: first + at, papers: counts.get(first + at) ?? 0 }));
}
