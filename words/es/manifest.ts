import type { Catalogue } from '../keys.ts';

export const manifest: Catalogue['manifest'] = {
  description: 'Marca cada artículo de las listas que lees y guarda tus etiquetas y notas en tu propio equipo.',
  openLibrary: 'Abrir la biblioteca',
  openBeside: 'Abrir la biblioteca junto a la página',
  savePage: 'Guardar el artículo de esta página',
};
