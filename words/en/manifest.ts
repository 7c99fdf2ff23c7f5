import type { Room } from '../entry.ts';

/** What browsers show of the extension by themselves. */
export const manifest = {
  description: 'Marks every paper on the lists you read, and keeps your tags and notes on your own machine.',
  openLibrary: 'Open the library',
  openBeside: 'Open the library beside the page',
  savePage: 'Save the paper of this page',
} as const satisfies Room;
