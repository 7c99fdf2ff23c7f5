import type { Catalogue } from '../keys.ts';

export const format: Catalogue['format'] = {
  json: 'JSON (vollständige Sicherung)',
  html: 'HTML, zum Lesen und Drucken',
  bibliography: 'Formatierte Literaturangaben',
  markdownZip: 'Markdown, eine Datei je Artikel',
  bookmarks: 'Lesezeichen eines Browsers',
  list: 'Eine Liste von Kennungen, DOIs oder Links',
};
