import type { Catalogue } from '../keys.ts';

export const common: Catalogue['common'] = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  save: 'Speichern',
  remove: 'Entfernen',
  star: 'Stern',
  starred: 'Mit Stern',
  saveReadable: 'Lesbares speichern',
  tryAgain: 'Erneut versuchen',
  annotate: '„{title}“ annotieren',
  papers: { one: '{count} Artikel', other: '{count} Artikel' },
  export: 'Exportieren',
  import: 'Importieren',
  library: 'Bibliothek',
  filters: 'Filter',
  nothingSaved: 'Noch nichts gespeichert.',
  showEverything: 'Alles zeigen',
  noPapersInFile: 'Die Datei enthält keine Artikel; es wurde nichts geändert.',
  savedAs: '{papers} als {file} gespeichert.',
  pair: '{before}, {after}',
};
