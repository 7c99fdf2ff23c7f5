import type { Catalogue } from '../keys.ts';

export const history: Catalogue['history'] = {
  head: 'Historique',
  whatItWas: 'Ce que c’était',
  twoPlaces: 'Note écrite à deux endroits, la plus récente est affichée',
  noteWritten: 'Note écrite',
  noteChanged: 'Note modifiée',
  tagged: 'Étiquette ajoutée : {tags}',
  untagged: 'Étiquette retirée : {tags}',
  statusChange: '{before} → {after}',
  starTaken: 'Étoile retirée',
  fieldAdded: 'Ajouté : {field}',
  fieldChanged: 'Modifié : {field}',
};
