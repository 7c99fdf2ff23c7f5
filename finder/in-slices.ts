import type { Steps } from '../search/index/steps.ts';
import { othersTurn } from '../search/others-turn.ts';

/** Longer than this nothing else waits, in milliseconds. */
const SLICE = 8;

/** Does work in slices; between them whatever else waits has its turn. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await othersTurn();
  }
}
