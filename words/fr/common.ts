import type { Catalogue } from '../keys.ts';

export const common: Catalogue['common'] = {
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Annuler',
  save: 'Enregistrer',
  remove: 'Retirer',
  star: 'Étoile',
  starred: 'Avec étoile',
  saveReadable: 'Enregistrer ce qui est lisible',
  tryAgain: 'Réessayer',
  annotate: 'Annoter « {title} »',
  papers: { one: '{count} article', other: '{count} articles' },
  export: 'Exporter',
  import: 'Importer',
  library: 'Bibliothèque',
  filters: 'Filtres',
  nothingSaved: 'Rien d’enregistré pour l’instant.',
  showEverything: 'Tout afficher',
  noPapersInFile: 'Le fichier ne contient aucun article ; rien n’a été modifié.',
  savedAs: '{papers} dans le fichier {file}.',
  pair: '{before}, {after}',
};
