import type { Catalogue } from '../keys.ts';

export const background: Catalogue['background'] = {
  siteChanged: 'Manicule : ce site semble avoir changé, certains articles ne sont pas trouvés',
  newHere: { one: 'Manicule : {count} nouveau ici', other: 'Manicule : {count} nouveaux ici' },
  newSince: {
    one: 'Manicule : {count} nouveau ici depuis le {date}',
    other: 'Manicule : {count} nouveaux ici depuis le {date}',
  },
  keptOff:
    'Manicule : le navigateur le tient à l’écart de tous les sites. Ouvrez-le sur une liste pour autoriser ce site.',
  markMenu: 'Marquer les articles de cette page',
  noneMatch: 'Aucun de vos articles ne correspond',
  showMatches: { one: 'Afficher l’article correspondant', other: 'Afficher les {count} articles correspondants' },
};
