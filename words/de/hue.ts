import type { Catalogue } from '../keys.ts';

export const hue: Catalogue['hue'] = {
  of: 'Farbe von {tag}',
  byName: 'Nach dem Namen',
  red: 'Rot',
  amber: 'Bernstein',
  olive: 'Oliv',
  green: 'Grün',
  teal: 'Blaugrün',
  blue: 'Blau',
  violet: 'Violett',
  pink: 'Rosa',
};
