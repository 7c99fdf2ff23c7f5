import { announceChanges } from '../../messaging/announce.ts';
import type { Library } from '../../storage/library.ts';
import { openLibrary } from '../../storage/open.ts';

/** Opens the library; marks on pages are told of what the popup changes. */
export function openPopupLibrary(): Promise<Library> {
  return openLibrary({ onChange: (changes) => announceChanges(changes.map(({ after }) => after.paper)) });
}
