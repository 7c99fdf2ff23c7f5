import type { Catalogue } from '../keys.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Willkommen bei Manicule',
  head: 'Ein Rand für jede Artikelliste',
  lead: 'Manicule setzt neben jeden Artikel auf Ihren Listen eine kleine Hand. Drücken Sie die auf dieser Karte: Merken Sie den Artikel zum Lesen vor, vergeben Sie Schlagwörter, schreiben Sie eine Zeile. Auf dieser Seite wird nichts gespeichert.',
  everywhere: 'Derselbe Artikel trägt Ihre Notiz auf jeder Website, die ihn zeigt.',
  finds: '{button} findet ihn schon mit einem halben, falsch geschriebenen Wort wieder; {library} enthält alle.',
  toolbarButton: 'Die Schaltfläche in der Symbolleiste',
  theLibrary: 'die Bibliothek',
  stays: 'Alles bleibt auf diesem Gerät: kein Konto, kein Server. {backups} werden geschrieben, sobald Sie zustimmen.',
  backups: 'Automatische Sicherungen',
  lists: 'Listen für den Anfang',
  begin: 'Beginnen Sie mit',
};
