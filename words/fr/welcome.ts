import type { Catalogue } from '../keys.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Bienvenue dans Manicule',
  head: 'Une marge pour chaque liste d’articles',
  lead: 'Manicule place une petite main à côté de chaque article des listes que vous lisez. Cliquez sur celle de cette fiche : marquez l’article à lire, étiquetez-le, écrivez une ligne. Rien de ce que vous faites sur cette page n’est conservé.',
  everywhere: 'Le même article porte votre note sur tous les sites qui l’affichent.',
  finds: '{button} le retrouve avec la moitié d’un mot mal orthographié ; {library} les contient tous.',
  toolbarButton: 'Le bouton de la barre d’outils',
  theLibrary: 'la bibliothèque',
  stays: 'Tout reste sur cette machine : ni compte, ni serveur. Les {backups} se font dès que vous les acceptez.',
  backups: 'sauvegardes automatiques',
  lists: 'Listes pour commencer',
  begin: 'Commencez par',
};
