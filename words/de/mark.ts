import type { Catalogue } from '../keys.ts';

export const mark: Catalogue['mark'] = {
  new: 'Neu.',
  unsaved: 'Nicht gespeichert.',
  probable: 'Vermutlich derselbe Artikel wie „{title}“, der gespeichert ist.',
  saved: 'Gespeichert',
  starred: 'mit Stern',
  tags: { one: 'Schlagwort {tags}', other: 'Schlagwörter {tags}' },
  hasNote: 'mit Notiz',
  selected: 'Ausgewählt.',
  all: '{parts}.',
};
