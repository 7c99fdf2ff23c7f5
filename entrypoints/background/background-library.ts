import { announceChanges } from '../../messaging/announce.ts';
import type { Library } from '../../storage/library.ts';
import { openLibrary } from '../../storage/open.ts';

/** The library, opened at the first call: what changes in it is announced to the pages. */
export function backgroundLibrary(onChange: () => void): () => Promise<Library> {
  return opensOnce(() =>
    openLibrary({
      onChange: (changes) => {
        announceChanges(changes.map(({ after }) => after.paper));
        onChange();
      },
    }),
  );
}

/** Opens at the first call and keeps what was opened; an opening that failed is tried again at the next call. */
function opensOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
