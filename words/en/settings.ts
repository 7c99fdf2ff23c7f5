import type { Room } from '../entry.ts';

/** What the reader can set. */
export const settings = {
  colours: 'Colours of Manicule’s own pages',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  marksGoBy: 'Marks go by the page that they stand on.',
  marksShow: 'What marks show',
  statusShown: 'The status',
  starShown: 'The star',
  tagsShown: 'The tags',
  noteShown: 'That there is a note, and its first line when the hand is pointed at',
  marksShowLead: 'What is left out is kept all the same, and found as before.',
  shortcuts: 'Shortcuts',
  notSet: 'not set',
  openPopup: 'Open the popup',
  whereFirefox: 'To change them: the add-ons page, its gear, Manage Extension Shortcuts.',
  whereChromium: 'To change them, open {address}.',
  keysOnLists: 'Keys on lists',
  keysWork: 'Keys work on marked lists',
  keyOf: 'Key: {act}',
  keyTaken: '{key} is taken: {act}.',
  keysLead:
    'To change one, go to it and press another; Backspace brings back the key it came with. Those from “{first}” to “{last}” are heard anywhere on a list, the others while a mark has the focus.',
  newOnLists: 'New on lists',
  remember: 'Remember which papers lists have shown, to tell what is new',
  forget: 'Forget what lists have shown',
  memoryLead:
    'Kept on this machine only, as numbers that no paper can be read from; nothing is remembered in private windows.',
  nothingRemembered: 'Nothing is remembered.',
  remembered: { one: 'One paper is remembered.', other: '{count} papers are remembered.' },
  sites: 'Sites whose papers are marked',
  keysOn: 'Keys on {site}',
  modeOn: 'keys on',
  modeLeader: 'keys behind {leader}',
  modeOff: 'keys off',
} as const satisfies Room;
