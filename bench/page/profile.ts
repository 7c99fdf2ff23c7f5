import type { CDPSession } from 'playwright-core';

/** Microseconds between two samples. */
const INTERVAL = 200;

/** Where a page's main thread was, by samples. */
export interface Profile {
  /** Milliseconds in the scripts whose address begins so, with all that the browser did at their word. */
  readonly within: (address: string) => number;
  /** The functions that took most of that themselves, with their milliseconds, for whoever wants to know why. */
  readonly heaviest: (address: string) => readonly (readonly [string, number])[];
}

/** Profiles what is done, and answers with what that answers too. */
export async function profileDuring<Answer>(
  session: CDPSession,
  act: () => Promise<Answer>,
): Promise<{ readonly profile: Profile; readonly answer: Answer }> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  const answer = await act();
  const { profile } = await session.send('Profiler.stop');
  return { profile: profileOf(profile), answer };
}

/** As the DevTools protocol gives it. */
interface Samples {
  readonly nodes: readonly {
    readonly id: number;
    readonly children?: readonly number[];
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
      readonly columnNumber: number;
    };
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

function profileOf({ nodes, samples = [], timeDeltas = [] }: Samples): Profile {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const own = new Map<number, number>();
  for (const [i, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[i + 1] ?? 0) / 1000);
  const isWithin = (start: number, address: string) => {
    for (let id: number | undefined = start; id !== undefined; id = parents.get(id)) {
      if (byId.get(id)?.callFrame.url.startsWith(address)) return true;
    }
    return false;
  };
  const those = (address: string) => [...own].filter(([id]) => isWithin(id, address));
  return {
    within: (address) => those(address).reduce((sum, [, time]) => sum + time, 0),
    heaviest: (address) => {
      const byName = new Map<string, number>();
      for (const [id, time] of those(address)) {
        const frame = byId.get(id)?.callFrame;
        const name = `${frame?.functionName || '(anonymous)'} ${frame?.url.split('/').at(-1)}:${frame?.lineNumber}:${frame?.columnNumber}`;
        byName.set(name, (byName.get(name) ?? 0) + time);
      }
      return [...byName].sort(([, a], [, b]) => b - a);
    },
  };
}
