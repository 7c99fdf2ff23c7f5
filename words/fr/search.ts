import type { Catalogue } from '../keys.ts';

export const search: Catalogue['search'] = {
  field: 'Chercher dans vos articles',
  placeholder: 'Titres, auteurs, étiquettes, notes',
  keep: 'Garder cette recherche',
  help: 'Ce que vous pouvez saisir',
  understood: 'Compris comme',
  removeClause: 'Retirer {clause}',
  type: 'Saisie',
  finds: 'Trouve',
  helpEnd:
    'Les fautes de frappe sont pardonnées dans les mots simples. Ce qui n’entre dans rien de cela est cherché tel quel.',
  completions: 'Propositions',
  completionCount: { one: '{count} proposition', other: '{count} propositions' },
};
