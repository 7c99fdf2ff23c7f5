import { say } from '../words/say.ts';

/** The formats that are called by words; the others by their own names. */
const IN_WORDS = {
  json: 'format.json',
  html: 'format.html',
  bibliography: 'format.bibliography',
  'markdown-zip': 'format.markdownZip',
  bookmarks: 'format.bookmarks',
  list: 'format.list',
} as const;

export function formatInWords({ id, name }: { readonly id: string; readonly name: string }): string {
  return id in IN_WORDS ? say(IN_WORDS[id as keyof typeof IN_WORDS]) : name;
}
