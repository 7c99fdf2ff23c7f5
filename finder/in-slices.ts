import type { Steps } from '../search/index/steps.ts';

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

/** Resolves when the messages and timers that wait have had their turn. Unlike a timer it is never put off. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
