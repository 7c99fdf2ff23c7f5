import type { Catalogue } from '../keys.ts';

export const mark: Catalogue['mark'] = {
  new: 'Nuevo.',
  unsaved: 'No guardado.',
  probable: 'Probablemente el mismo que «{title}», que está guardado.',
  saved: 'Guardado',
  starred: 'con estrella',
  tags: { one: 'etiqueta {tags}', other: 'etiquetas {tags}' },
  hasNote: 'con nota',
  selected: 'Seleccionado.',
  all: '{parts}.',
};
