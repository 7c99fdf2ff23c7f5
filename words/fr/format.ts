import type { Catalogue } from '../keys.ts';

export const format: Catalogue['format'] = {
  json: 'JSON (sauvegarde complète)',
  html: 'HTML, à lire et à imprimer',
  bibliography: 'Références mises en forme',
  markdownZip: 'Markdown, un fichier par article',
  bookmarks: 'Marque-pages d’un navigateur',
  list: 'Une liste d’identifiants, de DOI ou de liens',
};
