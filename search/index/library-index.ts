import { isKept, type RecordKey, type SavedPaper } from '../../papers/saved.ts';
import { docOfKey, keyAt } from './columns.ts';
import { type Glimpse, glimpseAt } from './glimpse.ts';
import type { LiveSegment } from './live-segment.ts';
import type { Segment } from './sections.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { atOnce, type Steps } from './steps.ts';

/** More small segments than these are joined at the next change, so that a search never looks through many. */
const MOST_SMALL = 8;
/** A segment of so few papers is joined with others at once, in about a millisecond. */
const SMALL = 8;
/** Dead and later papers, of all: beyond this part of them joining all segments pays. */
const WORTH_JOINING = 0.1;
const PAPERS_A_STEP = 10;

/**
 * All papers as they are found: a large segment and the small ones of later changes. A changed paper is dead in the segment
 * that held it and stands in a new one, so a change costs no rebuilding and is found at once.
 */
export class LibraryIndex {
  #segments: readonly LiveSegment[];
  /** Those that are being joined: they stay as they are until then. */
  #joining: readonly LiveSegment[] = [];

  constructor(segments: readonly LiveSegment[] = []) {
    this.#segments = segments;
  }

  get segments(): readonly LiveSegment[] {
    return this.#segments;
  }

  /** Takes in papers as they are now, those of the trash as gone. Unchanged ones may be among them. */
  update(changed: readonly SavedPaper[]): void {
    atOnce(this.updateInSteps(changed));
  }

  /** The same for many papers at a time: nothing of it is seen before its last step. */
  *updateInSteps(changed: readonly SavedPaper[]): Steps<void> {
    const builder = new SegmentBuilder();
    for (const [i, saved] of changed.entries()) {
      if (i % PAPERS_A_STEP === PAPERS_A_STEP - 1) yield;
      if (isKept(saved)) builder.add(saved);
    }
    const segment = builder.papers > 0 ? yield* builder.build() : null;
    for (const { key } of changed) for (const of of this.#segments) buryIn(of, key);
    if (segment) this.#add(segment);
  }

  /** Takes in a segment of papers that are not here yet. */
  adopt(segment: Segment): void {
    this.#segments = [...this.#segments, live(segment)];
  }

  /** How many papers stand. */
  get papers(): number {
    return this.#segments.reduce((sum, { segment, dead }) => sum + segment.docs - countDead(dead), 0);
  }

  /** What is known of a paper without its record; null where it does not stand. */
  glimpse(key: RecordKey): Glimpse | null {
    for (const { segment, dead } of this.#segments) {
      const doc = docOfKey(segment, key);
      if (doc >= 0 && dead[doc] !== 1) return glimpseAt(segment, doc);
    }
    return null;
  }

  /** Whether so much changed since the large segment was built that `joinAll` pays. */
  get worthJoining(): boolean {
    const [largest = 0, ...others] = this.#segments.map(({ segment }) => segment.docs).sort((a, b) => b - a);
    const later = others.reduce((sum, docs) => sum + docs, 0);
    const dead = this.#segments.reduce((sum, of) => sum + countDead(of.dead), 0);
    return later + dead > 0 && (later + dead > largest * WORTH_JOINING || others.length > MOST_SMALL);
  }

  /** Joins all segments into one. Changes may come in between its steps: they are kept. */
  *joinAll(): Steps<void> {
    if (this.#joining.length > 0) return;
    try {
      this.#joining = this.#segments;
      yield* this.#join(this.#joining);
    } finally {
      this.#joining = [];
    }
  }

  *#join(joining: readonly LiveSegment[]): Steps<void> {
    const before = joining.map(({ dead }) => dead.slice());
    const builder = new SegmentBuilder();
    for (const [i, { segment, dead }] of joining.entries()) yield* builder.addSegment(segment, before[i] ?? dead);
    const joined = live(yield* builder.build());
    for (const [i, { segment, dead }] of joining.entries()) {
      for (let doc = 0; doc < segment.docs; doc++) {
        if (dead[doc] === 1 && before[i]?.[doc] !== 1) buryIn(joined, keyAt(segment, doc));
      }
    }
    this.#segments = [joined, ...this.#segments.filter((of) => !joining.includes(of))];
  }

  #add(segment: Segment): void {
    const small = this.#segments.filter((of) => of.segment.docs <= SMALL && !this.#joining.includes(of));
    if (small.length < MOST_SMALL) {
      this.#segments = [...this.#segments, live(segment)];
      return;
    }
    const builder = new SegmentBuilder();
    for (const of of [...small, live(segment)]) atOnce(builder.addSegment(of.segment, of.dead));
    this.#segments = [...this.#segments.filter((of) => !small.includes(of)), live(atOnce(builder.build()))];
  }
}

function live(segment: Segment): LiveSegment {
  return { id: crypto.randomUUID(), segment, dead: new Uint8Array(segment.docs) };
}

function buryIn({ segment, dead }: LiveSegment, key: string): void {
  const doc = docOfKey(segment, key);
  if (doc >= 0) dead[doc] = 1;
}

function countDead(dead: Uint8Array): number {
  return dead.reduce((count, is) => count + is, 0);
}
