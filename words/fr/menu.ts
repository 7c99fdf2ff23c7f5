import type { Catalogue } from '../keys.ts';

export const menu: Catalogue['menu'] = {
  saveLink: 'Enregistrer l’article de ce lien',
  tagLink: 'Enregistrer l’article de ce lien et l’étiqueter',
  quote: 'Citer dans la note de l’article',
  undoSave: 'Annuler l’enregistrement',
  undoSaveOf: 'Annuler l’enregistrement de « {title} »',
  saved: 'Manicule : « {title} » est enregistré',
  savedAlready: 'Manicule : « {title} » est déjà enregistré',
  noPaper: 'Manicule : aucun article n’est connu à cette adresse',
  undone: 'Manicule : « {title} » n’est plus enregistré',
};
