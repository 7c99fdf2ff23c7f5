import type { Catalogue } from '../keys.ts';

export const manifest: Catalogue['manifest'] = {
  description:
    'Markiert jeden Artikel auf den Listen, die Sie lesen, und bewahrt Schlagwörter und Notizen auf Ihrem eigenen Gerät auf.',
  openLibrary: 'Bibliothek öffnen',
  openBeside: 'Die Bibliothek neben der Seite öffnen',
  savePage: 'Den Artikel dieser Seite speichern',
};
