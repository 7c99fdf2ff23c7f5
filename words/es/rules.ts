import type { Catalogue } from '../keys.ts';

export const rules: Catalogue['rules'] = {
  dimThese: 'Atenuar siempre',
  liftThese: 'Destacar siempre',
  heading: 'Reglas para listas',
  none: 'Aún no hay reglas. Escriba palabras en la barra de una lista y elija allí qué se hace con los artículos que coinciden.',
  dim: 'atenuados',
  lift: 'destacados',
  effect: 'Qué se hace con los artículos que coinciden con {query}',
  remove: 'Quitar la regla {query}',
  isDimmed: 'Atenuado por una regla.',
  isLifted: 'Destacado por una regla.',
};
