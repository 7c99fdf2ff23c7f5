import type { Catalogue } from '../keys.ts';

export const background: Catalogue['background'] = {
  siteChanged: 'Manicule: parece que este sitio ha cambiado y algunos artículos no se encuentran',
  newHere: { one: 'Manicule: {count} nuevo aquí', other: 'Manicule: {count} nuevos aquí' },
  newSince: {
    one: 'Manicule: {count} nuevo aquí desde el {date}',
    other: 'Manicule: {count} nuevos aquí desde el {date}',
  },
  keptOff: 'Manicule: el navegador no le deja entrar en ningún sitio. Ábrelo en una lista para permitir ese sitio.',
  markMenu: 'Marcar los artículos de esta página',
  noneMatch: 'Ninguno de tus artículos coincide',
  showMatches: { one: 'Mostrar el artículo que coincide', other: 'Mostrar los {count} artículos que coinciden' },
};
