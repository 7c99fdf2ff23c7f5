import type { Catalogue } from '../keys.ts';

export const help: Catalogue['help'] = {
  head: 'Touches sur cette liste',
  heard: 'Partout sur la liste : {keys}. Les autres quand une main a le focus.',
  heardBehind:
    'Ce site a ses propres touches : {leader} se place avant celles-ci : {keys}. Les autres fonctionnent quand une main a le focus.',
  change: 'Elles se changent dans les paramètres de la bibliothèque.',
  typing:
    'Dans la bibliothèque, et ici au-dessus de la liste. Ici, les fautes de frappe ne sont pas pardonnées, et la date d’enregistrement ou de lecture d’un article n’est pas connue.',
  list: 'La liste',
  paper: 'L’article où vous êtes',
  several: 'Plusieurs articles',
  out: 'Ouvrir et emporter',
  keys: 'Touches',
};
