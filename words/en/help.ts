import type { Room } from '../entry.ts';

/** The help sheet of a list. */
export const help = {
  head: 'Keys on this list',
  heard: 'Heard anywhere on the list: {keys}. The others while a mark has the focus.',
  heardBehind:
    'This site has keys of its own, so {leader} goes before these: {keys}. The others work while a mark has the focus.',
  change: 'They can be changed in the library’s settings.',
  typing:
    'In the library, and here above the list. Here, typing errors are not forgiven, and when a paper was saved or read is not known.',
  list: 'The list',
  paper: 'The paper you are at',
  several: 'Several papers',
  out: 'Open and take along',
  keys: 'Keys',
} as const satisfies Room;
