import type { Catalogue } from '../keys.ts';

export const format: Catalogue['format'] = {
  json: 'JSON (copia completa)',
  html: 'HTML, para leer e imprimir',
  bibliography: 'Referencias con formato',
  markdownZip: 'Markdown, un archivo por artículo',
  bookmarks: 'Marcadores de un navegador',
  list: 'Una lista de ids, DOI o enlaces',
};
