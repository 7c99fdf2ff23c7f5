import { Failure } from '../failures/failure.ts';

export interface PaceBounds {
  /** Calls of one tab in work at once; the others wait. */
  readonly atOnce: number;
  /** Calls of one tab that may wait; those beyond are refused. */
  readonly waiting: number;
  /** Calls of one tab in one go, and how many a second come back of them; without any left, calls are slowed down. */
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * A list of 5,800 cards asks 24 at a time for 250 papers each, a reader who saves all its cards calls 5,800 times, one after
 * the other: neither ever waits here.
 */
export const PACE: PaceBounds = { atOnce: 8, waiting: 500, burst: 10_000, perSecond: 100 };

/** How fast one tab may go on, so that none keeps the others from being answered. */
interface Lane {
  running: number;
  left: number;
  /** When `left` was counted, in milliseconds. */
  at: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly queue: (() => void)[];
}

export class Pace {
  readonly #bounds: PaceBounds;
  readonly #lanes = new Map<number, Lane>();

  constructor(bounds: PaceBounds = PACE) {
    this.#bounds = bounds;
  }

  /** Does an act of a tab in its turn. Fails with `too-much` where too many of that tab wait already: the act is not done then. */
  run<T>(tab: number, act: () => Promise<T>): Promise<T> {
    const lane = this.#laneOf(tab);
    if (lane.queue.length >= this.#bounds.waiting) return Promise.reject(new Failure('too-much'));
    return new Promise((resolve, reject) => {
      lane.queue.push(() =>
        act()
          .then(resolve, reject)
          .finally(() => {
            lane.running--;
            this.#next(lane);
          }),
      );
      this.#next(lane);
    });
  }

  /** Tabs that asked for nothing for so long that all is theirs again are forgotten. */
  #laneOf(tab: number): Lane {
    for (const [id, lane] of this.#lanes) {
      this.#count(lane);
      const isIdle = lane.running === 0 && lane.queue.length === 0 && lane.left >= this.#bounds.burst;
      if (isIdle && id !== tab) this.#lanes.delete(id);
    }
    const known = this.#lanes.get(tab);
    if (known) return known;
    const lane: Lane = { running: 0, left: this.#bounds.burst, at: Date.now(), timer: undefined, queue: [] };
    this.#lanes.set(tab, lane);
    return lane;
  }

  #next(lane: Lane): void {
    this.#count(lane);
    while (lane.running < this.#bounds.atOnce && lane.left >= 1) {
      const begin = lane.queue.shift();
      if (!begin) return;
      lane.running++;
      lane.left--;
      begin();
    }
    if (lane.queue.length === 0 || lane.left >= 1 || lane.timer !== undefined) return;
    lane.timer = setTimeout(() => {
      lane.timer = undefined;
      this.#next(lane);
    }, 1000 / this.#bounds.perSecond);
  }

  #count(lane: Lane): void {
    const now = Date.now();
    const earned = (Math.max(0, now - lane.at) * this.#bounds.perSecond) / 1000;
    lane.left = Math.min(this.#bounds.burst, lane.left + earned);
    lane.at = now;
  }
}
