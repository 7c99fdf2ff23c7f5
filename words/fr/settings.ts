import type { Catalogue } from '../keys.ts';

export const settings: Catalogue['settings'] = {
  colours: 'Couleurs des pages de Manicule',
  system: 'Comme le système',
  light: 'Clair',
  dark: 'Sombre',
  marksGoBy: 'Les marques suivent la page où elles se trouvent.',
  shortcuts: 'Raccourcis',
  notSet: 'non défini',
  openPopup: 'Ouvrir la fenêtre',
  whereFirefox: 'Pour les changer : page des modules, roue dentée, « Gérer les raccourcis d’extensions ».',
  whereChromium: 'Pour les changer, ouvrez {address}.',
  keysOnLists: 'Touches sur les listes',
  keysWork: 'Les touches agissent sur les listes marquées',
  keyOf: 'Touche : {act}',
  keyTaken: '{key} est déjà prise : {act}.',
  keysLead:
    'Pour en changer une, allez-y et appuyez sur une autre ; Retour arrière rétablit celle d’origine. Celles de « {first} » à « {last} » agissent partout sur une liste, les autres quand une marque a le focus.',
  newOnLists: 'Nouveautés des listes',
  remember: 'Retenir quels articles les listes ont montrés, pour dire ce qui est nouveau',
  forget: 'Oublier ce que les listes ont montré',
  memoryLead:
    'Sur cette machine seulement, sous forme de nombres d’où aucun article ne peut se lire ; rien n’est retenu en navigation privée.',
  nothingRemembered: 'Rien n’est retenu.',
  remembered: { one: 'Un article est retenu.', other: '{count} articles sont retenus.' },
  sites: 'Sites dont les articles sont marqués',
  keysOn: 'Touches sur {site}',
  modeOn: 'touches actives',
  modeLeader: 'touches après {leader}',
  modeOff: 'touches inactives',
};
