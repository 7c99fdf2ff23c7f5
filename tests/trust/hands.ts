import fc from 'fast-check';
import { expect } from 'vitest';
import { type Annotation, type AnnotationChange, STATUSES, type Status } from '../../papers/annotation.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Seen } from '../../papers/seen.ts';
import { ids, seenOn, tag } from '../support/invented.ts';

const KINDS = ['tag', 'status', 'star', 'note', 'trash', 'merge'] as const;
export interface Act {
  readonly hand: number;
  readonly paper: number;
  readonly kind: (typeof KINDS)[number];
  readonly status: Status | null;
  readonly starred: boolean;
}

/** So many acts of so many hands on so many papers. */
export function acts(count: number, hands: number, papers: number): fc.Arbitrary<readonly Act[]> {
  const act = fc.record({
    hand: fc.nat(hands - 1),
    paper: fc.nat(papers - 1),
    kind: fc.constantFrom(...KINDS),
    status: fc.constantFrom(null, ...STATUSES),
    starred: fc.boolean(),
  });
  return fc.array(act, { minLength: count, maxLength: count });
}

export function seenBy(hand: number, paper: number): Seen {
  const over = { title: `Paper ${paper} of many`, ids: ids(`arxiv:2912.${10_000 + paper}`) };
  return hand % 2 === 0
    ? seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new', over)
    : seenOn('huggingface', 'https://huggingface.co/papers', over);
}

/** What all hands did to one paper. */
export class Told {
  readonly tags = new Set<string>();
  readonly notes = new Set<string>();
  /** Notes that somebody had before their eyes when they wrote another in their place. */
  readonly replaced = new Set<string>();
  readonly lastStatus = new Map<number, Status | null>();
  readonly lastStar = new Map<number, boolean>();
}

/** What a hand reaches the library by. */
export interface Reach {
  readonly annotate: (seen: Seen, change: AnnotationChange) => Promise<Pick<Annotation, 'note'>>;
  readonly trash: (seen: Seen) => Promise<unknown>;
}

/** One tab: does its acts one after the other, and knows of each paper what it was last answered. */
export class Hand {
  readonly #number: number;
  readonly #reach: Reach;
  readonly #told: readonly Told[];
  readonly #knownNotes = new Map<number, string>();

  constructor(number: number, reach: Reach, told: readonly Told[]) {
    this.#number = number;
    this.#reach = reach;
    this.#told = told;
  }

  async perform(acts: readonly Act[]): Promise<void> {
    for (const [at, each] of acts.entries()) {
      const seen = seenBy(this.#number, each.paper);
      if (each.kind === 'trash') {
        await this.#reach.trash(seen);
        continue;
      }
      const isMerge = each.kind === 'merge';
      const shown = isMerge ? tying(seen, seenBy(this.#number, neighbourOf(each.paper))) : seen;
      const { note } = await this.#reach.annotate(shown, isMerge ? { kind: 'save' } : this.#changeOf(each, at));
      this.#knownNotes.set(each.paper, note);
    }
  }

  #changeOf({ kind, paper, status, starred }: Act, at: number): AnnotationChange {
    const told = this.#told[paper] as Told;
    const name = `${this.#number}-${at}`;
    if (kind === 'tag') {
      told.tags.add(name);
      return { kind: 'addTag', tag: tag(name) };
    }
    if (kind === 'status') {
      told.lastStatus.set(this.#number, status);
      return { kind: 'setStatus', status };
    }
    if (kind === 'star') {
      told.lastStar.set(this.#number, starred);
      return { kind: 'setStar', starred };
    }
    const base = this.#knownNotes.get(paper) ?? '';
    told.notes.add(name);
    told.replaced.add(base);
    return { kind: 'setNote', note: name, base };
  }
}

/** Papers are made one in pairs: were any two, all would soon be the same. */
function neighbourOf(paper: number): number {
  return paper ^ 1;
}

/** A card that shows two papers to be one. */
function tying(seen: Seen, other: Seen): Seen {
  return { ...seen, paper: { ...seen.paper, ids: [...seen.paper.ids, ...other.paper.ids] } };
}

/** What all hands did to all papers is in the records, each of which holds one paper, or two that were made one. */
export function expectAllKept(records: readonly SavedPaper[], told: readonly Told[]): void {
  const kept = records.filter(({ joining }) => joining === undefined);
  for (let paper = 0; paper < told.length; paper += 2) {
    const one = holding(kept, paper);
    const other = holding(kept, neighbourOf(paper));
    const both = one.some((saved) => other.includes(saved));
    const [first, second] = [told[paper] as Told, told[neighbourOf(paper)] as Told];
    if (both) expectKept([...new Set([...one, ...other])], [first, second]);
    else {
      expectKept(one, [first]);
      expectKept(other, [second]);
    }
  }
}

function holding(records: readonly SavedPaper[], paper: number): readonly SavedPaper[] {
  const ids = new Set(seenBy(0, paper).paper.ids);
  return records.filter((saved) => saved.paper.ids.some((id) => ids.has(id)));
}

/** Every field ends at some hand's last word, and no tag and no note is gone that nobody took away. */
function expectKept(records: readonly SavedPaper[], told: readonly Told[]): void {
  const each = <T>(of: (one: Told) => Iterable<T>): readonly T[] => told.flatMap((one) => [...of(one)]);
  const tags = new Set(each((one) => one.tags));
  const notes = each((one) => one.notes);
  const statuses = told.flatMap(({ lastStatus }) => (lastStatus.size === 0 ? [null] : [...lastStatus.values()]));
  const stars = told.flatMap(({ lastStar }) => (lastStar.size === 0 ? [false] : [...lastStar.values()]));
  expect(new Set(records.flatMap(({ annotation }) => annotation.tags))).toEqual(tags);
  for (const { annotation } of records) {
    expect(statuses).toContain(annotation.status);
    expect(stars).toContain(annotation.starred);
  }
  const kept = new Set([
    ...records.flatMap(({ annotation, displacedNotes }) => [
      annotation.note,
      ...displacedNotes.map(({ note }) => note),
    ]),
    ...each((one) => one.replaced),
  ]);
  expect(notes.filter((note) => !kept.has(note))).toEqual([]);
}
