import type { Catalogue } from '../keys.ts';

export const settings: Catalogue['settings'] = {
  colours: 'Farben der Seiten von Manicule',
  system: 'Wie das System',
  light: 'Hell',
  dark: 'Dunkel',
  marksGoBy: 'Die Hände richten sich nach der Seite, auf der sie stehen.',
  shortcuts: 'Tastenkürzel',
  notSet: 'nicht gesetzt',
  openPopup: 'Das Popup öffnen',
  whereFirefox: 'Ändern: Add-ons-Seite, Zahnrad, „Tastenkombinationen für Erweiterungen verwalten“.',
  whereChromium: 'Zum Ändern öffnen Sie {address}.',
  keysOnLists: 'Tasten auf Listen',
  keysWork: 'Tasten wirken auf markierten Listen',
  keyOf: 'Taste: {act}',
  keyTaken: '{key} ist belegt: {act}.',
  keysLead:
    'Zum Ändern gehen Sie darauf und drücken eine andere Taste; die Rücktaste stellt die ursprüngliche wieder her. Die von „{first}“ bis „{last}“ wirken überall auf einer Liste, die übrigen, solange eine Hand den Fokus hat.',
  newOnLists: 'Neues auf Listen',
  remember: 'Merken, welche Artikel Listen gezeigt haben, um zu sagen, was neu ist',
  forget: 'Vergessen, was Listen gezeigt haben',
  memoryLead:
    'Nur auf diesem Gerät, als Zahlen, aus denen kein Artikel zu lesen ist; in privaten Fenstern wird nichts gemerkt.',
  nothingRemembered: 'Es ist nichts gemerkt.',
  remembered: { one: 'Ein Artikel ist gemerkt.', other: '{count} Artikel sind gemerkt.' },
  sites: 'Websites, deren Artikel markiert werden',
  keysOn: 'Tasten auf {site}',
  modeOn: 'Tasten an',
  modeLeader: 'Tasten nach {leader}',
  modeOff: 'Tasten aus',
};
