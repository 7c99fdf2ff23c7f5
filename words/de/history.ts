import type { Catalogue } from '../keys.ts';

export const history: Catalogue['history'] = {
  head: 'Verlauf',
  whatItWas: 'Vorher',
  twoPlaces: 'Notiz an zwei Stellen geschrieben, die spätere wird gezeigt',
  noteWritten: 'Notiz geschrieben',
  noteChanged: 'Notiz geändert',
  tagged: 'Schlagwort vergeben: {tags}',
  untagged: 'Schlagwort entfernt: {tags}',
  statusChange: '{before} → {after}',
  starTaken: 'Stern entfernt',
  fieldAdded: 'Hinzugefügt: {field}',
  fieldChanged: 'Geändert: {field}',
};
