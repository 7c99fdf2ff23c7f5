import type { Room } from '../entry.ts';

/** What a screen reader says of a mark. */
export const mark = {
  new: 'New.',
  unsaved: 'Not saved.',
  probable: 'Probably the same as “{title}”, which is saved.',
  saved: 'Saved',
  starred: 'starred',
  tags: { one: 'tag {tags}', other: 'tags {tags}' },
  hasNote: 'has a note',
  selected: 'Selected.',
  all: '{parts}.',
} as const satisfies Room;
