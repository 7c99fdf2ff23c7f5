import type { Catalogue } from '../keys.ts';

export const rules: Catalogue['rules'] = {
  dimThese: 'Toujours estomper',
  liftThese: 'Toujours mettre en avant',
  heading: 'Règles pour les listes',
  none: 'Aucune règle pour l’instant. Saisissez des mots dans la barre d’une liste et choisissez-y ce qui est fait des articles correspondants.',
  dim: 'estompés',
  lift: 'mis en avant',
  effect: 'Ce qui est fait des articles correspondant à {query}',
  remove: 'Supprimer la règle {query}',
  isDimmed: 'Estompé par une règle.',
  isLifted: 'Mis en avant par une règle.',
};
