import type { Catalogue } from '../keys.ts';

export const hue: Catalogue['hue'] = {
  of: 'Color de {tag}',
  byName: 'Según el nombre',
  red: 'Rojo',
  amber: 'Ámbar',
  olive: 'Oliva',
  green: 'Verde',
  teal: 'Verde azulado',
  blue: 'Azul',
  violet: 'Violeta',
  pink: 'Rosa',
};
