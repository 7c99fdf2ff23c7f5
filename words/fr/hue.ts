import type { Catalogue } from '../keys.ts';

export const hue: Catalogue['hue'] = {
  of: 'Couleur de {tag}',
  byName: 'Selon son nom',
  red: 'Rouge',
  amber: 'Ambre',
  olive: 'Olive',
  green: 'Vert',
  teal: 'Bleu-vert',
  blue: 'Bleu',
  violet: 'Violet',
  pink: 'Rose',
};
