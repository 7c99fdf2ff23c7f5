import type { Room } from '../entry.ts';

/** The page that a new reader is shown. */
export const welcome = {
  title: 'Welcome to Manicule',
  head: 'A margin for every list of papers',
  lead: 'Manicule puts a small hand beside each paper on the lists you read. Press the one on this card: mark it to read, tag it, write a line. Nothing you do on this page is kept.',
  everywhere: 'The same paper carries your note on every site that shows it.',
  finds: '{button} finds it again by half a misspelt word; {library} holds them all.',
  toolbarButton: 'The toolbar button',
  theLibrary: 'the library',
  stays: 'Everything stays on this machine: no account, no server. {backups} are written once you agree to them.',
  backups: 'Backups by themselves',
  lists: 'Lists to begin with',
  begin: 'Begin with',
} as const satisfies Room;
