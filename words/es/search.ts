import type { Catalogue } from '../keys.ts';

export const search: Catalogue['search'] = {
  field: 'Buscar en tus artículos',
  placeholder: 'Títulos, autores, etiquetas, notas',
  keep: 'Conservar esta búsqueda',
  help: 'Qué puedes escribir',
  understood: 'Entendido como',
  removeClause: 'Quitar {clause}',
  type: 'Escribe',
  finds: 'Encuentra',
  helpEnd: 'En las palabras sueltas se perdonan las erratas. Lo que no encaje en nada de esto se busca tal cual.',
  completions: 'Sugerencias',
  completionCount: { one: '{count} sugerencia', other: '{count} sugerencias' },
};
