import type { Catalogue } from '../keys.ts';

export const menu: Catalogue['menu'] = {
  saveLink: 'Den Artikel dieses Links speichern',
  tagLink: 'Den Artikel dieses Links speichern und verschlagworten',
  quote: 'In der Notiz des Artikels zitieren',
  undoSave: 'Speichern rückgängig machen',
  undoSaveOf: 'Speichern von „{title}“ rückgängig machen',
  saved: 'Manicule: „{title}“ gespeichert',
  savedAlready: 'Manicule: „{title}“ ist schon gespeichert',
  noPaper: 'Manicule: unter dieser Adresse ist kein Artikel bekannt',
  undone: 'Manicule: „{title}“ ist nicht mehr gespeichert',
};
