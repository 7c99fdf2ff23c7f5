import type { Room } from '../entry.ts';

/** The search field, and its help. */
export const search = {
  field: 'Search your papers',
  placeholder: 'Search titles, authors, tags, notes',
  keep: 'Keep this search',
  help: 'What you can type',
  understood: 'Understood as',
  removeClause: 'Remove {clause}',
  type: 'Type',
  finds: 'It finds',
  helpEnd: 'Typing errors are forgiven in plain words. Whatever fits none of these is looked for as it stands.',
  completions: 'Completions',
  completionCount: { one: '{count} completion', other: '{count} completions' },
} as const satisfies Room;
