import type { Catalogue } from '../keys.ts';

export const manifest: Catalogue['manifest'] = {
  description: 'Marque chaque article des listes que vous lisez et garde étiquettes et notes sur votre propre machine.',
  openLibrary: 'Ouvrir la bibliothèque',
  openBeside: 'Ouvrir la bibliothèque à côté de la page',
  savePage: 'Enregistrer l’article de cette page',
};
