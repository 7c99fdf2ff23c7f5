import type { Catalogue } from '../keys.ts';

export const common: Catalogue['common'] = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  save: 'Guardar',
  remove: 'Quitar',
  star: 'Estrella',
  starred: 'Con estrella',
  saveReadable: 'Guardar lo legible',
  tryAgain: 'Reintentar',
  annotate: 'Anotar «{title}»',
  papers: { one: '{count} artículo', other: '{count} artículos' },
  export: 'Exportar',
  import: 'Importar',
  library: 'Biblioteca',
  filters: 'Filtros',
  nothingSaved: 'Aún no hay nada guardado.',
  showEverything: 'Mostrar todo',
  noPapersInFile: 'El archivo no contiene artículos; no se cambió nada.',
  savedAs: '{papers} en el archivo {file}.',
  pair: '{before}, {after}',
};
