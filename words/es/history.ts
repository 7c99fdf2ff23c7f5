import type { Catalogue } from '../keys.ts';

export const history: Catalogue['history'] = {
  head: 'Historial',
  whatItWas: 'Lo que era',
  twoPlaces: 'Nota escrita en dos lugares; se muestra la posterior',
  noteWritten: 'Nota escrita',
  noteChanged: 'Nota modificada',
  tagged: 'Etiqueta añadida: {tags}',
  untagged: 'Etiqueta quitada: {tags}',
  statusChange: '{before} → {after}',
  starTaken: 'Estrella quitada',
  fieldAdded: 'Añadido: {field}',
  fieldChanged: 'Modificado: {field}',
};
