import type { Catalogue } from '../keys.ts';

export const help: Catalogue['help'] = {
  head: 'Tasten auf dieser Liste',
  heard: 'Überall auf der Liste wirken: {keys}. Die übrigen, während eine Hand den Fokus hat.',
  heardBehind:
    'Diese Website hat eigene Tasten, daher kommt {leader} vor diesen: {keys}. Die übrigen wirken, während eine Hand den Fokus hat.',
  change: 'Sie lassen sich in den Einstellungen der Bibliothek ändern.',
  typing:
    'In der Bibliothek und hier über der Liste. Hier werden Tippfehler nicht verziehen, und wann ein Artikel gespeichert oder gelesen wurde, ist nicht bekannt.',
  list: 'Die Liste',
  paper: 'Der Artikel, bei dem Sie sind',
  several: 'Mehrere Artikel',
  out: 'Öffnen und mitnehmen',
  keys: 'Tasten',
};
