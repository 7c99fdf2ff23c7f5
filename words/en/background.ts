import type { Room } from '../entry.ts';

/** What the browser's own surfaces say: the toolbar button, the menu, the address bar. */
export const background = {
  siteChanged: 'Manicule: this site seems to have changed, and some papers are not found',
  newHere: { one: 'Manicule: {count} new here', other: 'Manicule: {count} new here' },
  newSince: { one: 'Manicule: {count} new here since {date}', other: 'Manicule: {count} new here since {date}' },
  keptOff: 'Manicule: the browser keeps it off every site. Open it on a list to allow that site.',
  markMenu: 'Mark the papers on this page',
  noneMatch: 'Nothing of your papers matches',
  showMatches: { one: 'Show the paper that matches', other: 'Show all {count} papers that match' },
} as const satisfies Room;
