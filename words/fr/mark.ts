import type { Catalogue } from '../keys.ts';

export const mark: Catalogue['mark'] = {
  new: 'Nouveau.',
  unsaved: 'Non enregistré.',
  probable: 'Probablement le même que « {title} », qui est enregistré.',
  saved: 'Enregistré',
  starred: 'avec étoile',
  tags: { one: 'étiquette {tags}', other: 'étiquettes {tags}' },
  hasNote: 'avec note',
  selected: 'Sélectionné.',
  all: '{parts}.',
};
