import type { Catalogue } from '../keys.ts';

export const help: Catalogue['help'] = {
  head: 'Teclas en esta lista',
  heard: 'En cualquier punto de la lista: {keys}. Las demás, mientras una mano tiene el foco.',
  heardBehind:
    'Este sitio tiene teclas propias, así que {leader} va antes de estas: {keys}. Las demás funcionan mientras una mano tiene el foco.',
  change: 'Se pueden cambiar en los ajustes de la biblioteca.',
  typing:
    'En la biblioteca, y aquí encima de la lista. Aquí no se perdonan las erratas, y no se sabe cuándo se guardó o leyó un artículo.',
  list: 'La lista',
  paper: 'El artículo en el que estás',
  several: 'Varios artículos',
  out: 'Abrir y llevarse',
  keys: 'Teclas',
};
