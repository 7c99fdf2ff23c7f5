import type { Catalogue } from '../keys.ts';

export const rules: Catalogue['rules'] = {
  dimThese: 'Immer abblenden',
  liftThese: 'Immer hervorheben',
  heading: 'Regeln für Listen',
  none: 'Noch keine Regeln. Wörter in die Leiste einer Liste eingeben und dort wählen, was mit passenden Arbeiten geschieht.',
  dim: 'abgeblendet',
  lift: 'hervorgehoben',
  effect: 'Was mit Arbeiten geschieht, auf die {query} passt',
  remove: 'Regel {query} entfernen',
  isDimmed: 'Durch eine Regel abgeblendet.',
  isLifted: 'Durch eine Regel hervorgehoben.',
};
