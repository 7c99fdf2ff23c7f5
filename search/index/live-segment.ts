import type { Segment } from './sections.ts';

/** A segment and which of its papers still stand: those that were changed or removed since it was built do not. */
export interface LiveSegment {
  /** Names it among all segments ever made. */
  readonly id: string;
  readonly segment: Segment;
  /** 1 for each paper that does not stand any more. */
  readonly dead: Uint8Array;
}
