import type { Catalogue } from '../keys.ts';

export const failure: Catalogue['failure'] = {
  'extension-gone':
    'Manicule a été mis à jour ou désactivé. Rechargez cette page pour continuer ; ce qui était enregistré est sauf.',
  'not-answered': 'Manicule n’a pas répondu. Votre texte est toujours là : réessayez.',
  'bad-message': 'Demande incomprise ; rien n’a été modifié.',
  'not-allowed': 'Cette page n’a pas le droit de demander cela ; rien n’a été modifié.',
  'too-much': 'C’est trop à la fois ; rien n’a été modifié.',
  'storage-full':
    'Le disque est plein : rien n’a été enregistré. Libérez de l’espace et réessayez ; votre texte est toujours là.',
  'storage-broken':
    'La bibliothèque n’a pas pu être ouverte. Redémarrez le navigateur ; si cela persiste, importez votre dernière sauvegarde. La page de la bibliothèque enregistre ce qui est lisible.',
  'library-newer':
    'Cette bibliothèque vient d’une version plus récente de Manicule. Mettez-le à jour ; rien n’a été modifié. La page de la bibliothèque enregistre ce qui est lisible.',
  blocked:
    'Une version plus ancienne de Manicule tient encore la bibliothèque dans un autre onglet ou une autre fenêtre. Fermez-la, et cela continuera tout seul ; rien n’est perdu.',
  'backup-failed': 'La sauvegarde n’a pas été écrite. Réessayez, ou exportez la bibliothèque en JSON.',
  cancelled: 'Annulé ; rien n’a été modifié.',
  'file-malformed': 'Ce fichier n’a pas pu être lu comme bibliothèque Manicule ; rien n’a été modifié.',
  'file-unreadable': 'Ce fichier n’a pas pu être ouvert ; rien n’a été modifié. Choisissez-le à nouveau.',
  'file-foreign': 'Rien dans ce fichier n’a pu être compris dans ce format ; rien n’a été modifié.',
  'template-broken': 'Ce modèle est inutilisable. Corrigez-le, ou revenez à celui d’origine.',
  'pattern-broken': 'Ce motif ne produit aucune clé de citation.',
  'file-newer': 'Ce fichier est plus récent que cette version de Manicule ; rien n’a été modifié.',
  'tag-unusable': 'Une étiquette compte de un à cent caractères.',
};
