import type { Library } from './library.ts';

/**
 * A library whose closing waits for what it is at: a reader who deletes something and goes to another view at once is not to find it there.
 */
export function closingBehind(library: Omit<Library, 'close'>, close: () => void): Library {
  let running = 0;
  let closing = false;

  async function done(act: Promise<unknown>): Promise<unknown> {
    running++;
    try {
      return await act;
    } finally {
      if (--running === 0 && closing) close();
    }
  }

  const acts = Object.entries(library).map(([name, act]) => [
    name,
    (...given: readonly unknown[]) => {
      const answer: unknown = (act as (...given: readonly unknown[]) => unknown)(...given);
      return answer instanceof Promise ? done(answer) : answer;
    },
  ]);
  return {
    ...(Object.fromEntries(acts) as Omit<Library, 'close'>),
    close: () => {
      closing = true;
      if (running === 0) close();
    },
  };
}
