import type { Catalogue } from '../keys.ts';

export const search: Catalogue['search'] = {
  field: 'Ihre Artikel durchsuchen',
  placeholder: 'Titel, Autoren, Schlagwörter, Notizen',
  keep: 'Diese Suche behalten',
  help: 'Was Sie eingeben können',
  understood: 'Verstanden als',
  removeClause: '{clause} entfernen',
  type: 'Eingabe',
  finds: 'Findet',
  helpEnd:
    'In einfachen Wörtern werden Tippfehler verziehen. Was zu nichts davon passt, wird so gesucht, wie es dasteht.',
  completions: 'Vervollständigungen',
  completionCount: { one: '{count} Vervollständigung', other: '{count} Vervollständigungen' },
};
