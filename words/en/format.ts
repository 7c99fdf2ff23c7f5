import type { Room } from '../entry.ts';

/** Formats whose names are words. */
export const format = {
  json: 'JSON (complete backup)',
  html: 'HTML, to read and print',
  bibliography: 'Formatted references',
  markdownZip: 'Markdown, one file a paper',
  bookmarks: 'Bookmarks of a browser',
  list: 'A list of ids, DOIs or links',
} as const satisfies Room;
