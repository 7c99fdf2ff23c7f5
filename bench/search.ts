import { runBundled } from './search/bundled.ts';

/** Measures finding, see `search/run.ts`: all engines bundled, as ours is when it ships. */
export default function search(args: readonly string[]): Promise<void> {
  return runBundled(`${import.meta.dirname}/search/main.ts`, args);
}
