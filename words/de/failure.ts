import type { Catalogue } from '../keys.ts';

export const failure: Catalogue['failure'] = {
  'extension-gone':
    'Manicule wurde aktualisiert oder ausgeschaltet. Laden Sie diese Seite neu; was gespeichert war, ist sicher.',
  'not-answered': 'Manicule hat nicht geantwortet. Ihre Worte sind noch da: Versuchen Sie es erneut.',
  'bad-message': 'Das war nicht zu verstehen; es wurde nichts geändert.',
  'not-allowed': 'Diese Seite darf das nicht verlangen; es wurde nichts geändert.',
  'too-much': 'Das ist zu viel auf einmal; es wurde nichts geändert.',
  'storage-full':
    'Der Datenträger ist voll, daher wurde dies nicht gespeichert. Schaffen Sie Platz und versuchen Sie es erneut; Ihre Worte sind noch da.',
  'storage-broken':
    'Die Bibliothek ließ sich nicht öffnen. Starten Sie den Browser neu; hilft das nicht, importieren Sie Ihre letzte Sicherung. Die Seite der Bibliothek speichert, was lesbar ist.',
  'library-newer':
    'Diese Bibliothek stammt von einer neueren Version von Manicule. Aktualisieren Sie es; es wurde nichts geändert. Die Seite der Bibliothek speichert, was lesbar ist.',
  blocked:
    'Eine ältere Version von Manicule hält die Bibliothek noch in einem anderen Tab oder Fenster. Schließen Sie es, dann geht es von selbst weiter; nichts ist verloren.',
  'backup-failed':
    'Die Sicherung wurde nicht geschrieben. Versuchen Sie es erneut, oder exportieren Sie die Bibliothek als JSON.',
  cancelled: 'Abgebrochen; es wurde nichts geändert.',
  'file-malformed': 'Diese Datei ist nicht als Manicule-Bibliothek lesbar; es wurde nichts geändert.',
  'file-unreadable': 'Diese Datei ließ sich nicht öffnen; es wurde nichts geändert. Wählen Sie sie erneut aus.',
  'file-foreign': 'Nichts in dieser Datei ist in diesem Format zu verstehen; es wurde nichts geändert.',
  'template-broken':
    'Diese Vorlage ist nicht verwendbar. Korrigieren Sie sie, oder kehren Sie zur mitgelieferten zurück.',
  'pattern-broken': 'Dieses Muster ergibt keine Zitierschlüssel.',
  'file-newer': 'Diese Datei ist neuer als diese Version von Manicule; es wurde nichts geändert.',
  'tag-unusable': 'Ein Schlagwort braucht ein bis hundert Zeichen.',
};
