import type { Room } from '../entry.ts';

/** Every expected failure, by its code: one sentence that says what to do. */
export const failure = {
  'extension-gone': 'Manicule was updated or switched off. Reload this page to go on; what was saved is safe.',
  'not-answered': 'Manicule did not answer. Your words are still here: try again.',
  'bad-message': 'That could not be understood, and nothing was changed.',
  'not-allowed': 'This page may not ask that, and nothing was changed.',
  'too-much': 'That is too much at once, and nothing was changed.',
  'storage-full': 'The disk is full, so this was not saved. Free some space and try again; your words are still here.',
  'storage-broken':
    'The library could not be opened. Restart the browser; if it stays so, import your last backup. The library’s page saves what can be read.',
  'library-newer':
    'This library was written by a newer version of Manicule. Update it; nothing was changed. The library’s page saves what can be read.',
  blocked:
    'An older version of Manicule still holds the library in another tab or window. Close it, and this goes on by itself; nothing is lost.',
  'backup-failed': 'The backup was not written. Try again, or export the library as JSON.',
  cancelled: 'Cancelled, and nothing was changed.',
  'file-malformed': 'This file could not be read as a Manicule library, and nothing was changed.',
  'file-unreadable': 'This file could not be opened, and nothing was changed. Choose it again.',
  'file-foreign': 'Nothing in this file could be understood as that format, and nothing was changed.',
  'template-broken': 'This template cannot be used. Correct it, or go back to the one it came with.',
  'pattern-broken': 'This pattern makes no citation keys.',
  'file-newer': 'This file is newer than this version of Manicule; nothing was changed.',
  'tag-unusable': 'A tag needs one to a hundred characters.',
} as const satisfies Room;
