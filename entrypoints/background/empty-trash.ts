import { browser } from 'wxt/browser';
import { TRASH_DAYS } from '../../components/library/trash/trash-days.ts';
import { report } from '../../failures/report.ts';
import type { Library } from '../../storage/library.ts';

const DAY = 86_400_000;

/** Lets go of what has lain in the trash for its time, once at each start of the browser and after each update. */
export function emptyTrashAtStart(library: () => Promise<Library>): void {
  const empty = async () => {
    await (await library()).emptyTrash(Date.now() - TRASH_DAYS * DAY);
  };
  for (const event of [browser.runtime.onStartup, browser.runtime.onInstalled]) {
    event.addListener(() => void empty().catch((error: unknown) => report(error, 'emptying the trash')));
  }
}
