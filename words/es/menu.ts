import type { Catalogue } from '../keys.ts';

export const menu: Catalogue['menu'] = {
  saveLink: 'Guardar el artículo de este enlace',
  tagLink: 'Guardar el artículo de este enlace y etiquetarlo',
  quote: 'Citar en la nota del artículo',
  undoSave: 'Deshacer el guardado',
  undoSaveOf: 'Deshacer el guardado de «{title}»',
  saved: 'Manicule: «{title}» guardado',
  savedAlready: 'Manicule: «{title}» ya está guardado',
  noPaper: 'Manicule: no se conoce ningún artículo en esta dirección',
  undone: 'Manicule: «{title}» ya no está guardado',
};
