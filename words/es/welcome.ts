import type { Catalogue } from '../keys.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Te damos la bienvenida a Manicule',
  head: 'Un margen para cada lista de artículos',
  lead: 'Manicule pone una pequeña mano junto a cada artículo de las listas que lees. Pulsa la de esta ficha: márcalo por leer, etiquétalo, escribe una línea. Nada de lo que hagas en esta página se guarda.',
  everywhere: 'El mismo artículo lleva tu nota en todos los sitios que lo muestran.',
  finds: '{button} lo encuentra con media palabra mal escrita; {library} los reúne todos.',
  toolbarButton: 'El botón de la barra de herramientas',
  theLibrary: 'la biblioteca',
  stays: 'Todo queda en este equipo: sin cuenta, sin servidor. Las {backups} se hacen en cuanto las aceptas.',
  backups: 'copias de seguridad automáticas',
  lists: 'Listas para empezar',
  begin: 'Empieza con',
};
