import { isBlocked } from '../../failures/failure.ts';
import { report } from '../../failures/report.ts';
import { openLibrary } from '../../storage/open.ts';

/**
 * Opens the library once, to see whether it can be: asks again while an older version holds it. `onTrouble` is told why it cannot be
 * opened, a view would show nothing, as of an empty one; `onOpen` how many of its records cannot be read.
 */
export async function tryLibrary(
  onTrouble: (error: unknown) => void,
  onOpen: (unreadable: Promise<number>) => void,
): Promise<void> {
  for (;;) {
    try {
      const library = await openLibrary();
      // Every row is read for it: what the reader came for goes first.
      onOpen(
        idle()
          .then(() => library.unreadable(idle))
          .finally(library.close),
      );
      return;
    } catch (error) {
      report(error, 'opening the library');
      onTrouble(error);
      if (!isBlocked(error)) return;
    }
  }
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve));
}
