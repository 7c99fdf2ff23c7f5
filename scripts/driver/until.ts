import { setTimeout as wait } from 'node:timers/promises';

const DEADLINE = 10_000;
const BETWEEN = 40;

/** What `look` answers once it is neither false nor null; throws with what was waited for once the deadline (ms) has passed. */
export async function until<T>(
  what: string,
  look: () => Promise<T | false | null>,
  deadline: number = DEADLINE,
): Promise<T> {
  const end = Date.now() + deadline;
  for (;;) {
    const answer = await look();
    if (answer !== false && answer !== null) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${deadline / 1000} s`);
    await wait(BETWEEN);
  }
}
