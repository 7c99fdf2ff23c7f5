import type { Catalogue } from '../keys.ts';

export const background: Catalogue['background'] = {
  siteChanged: 'Manicule: Diese Website hat sich offenbar geändert, einige Artikel werden nicht gefunden',
  newHere: { one: 'Manicule: {count} neuer hier', other: 'Manicule: {count} neue hier' },
  newSince: { one: 'Manicule: {count} neuer hier seit {date}', other: 'Manicule: {count} neue hier seit {date}' },
  keptOff:
    'Manicule: Der Browser hält es von allen Websites fern. Öffnen Sie es auf einer Liste, um diese Website zu erlauben.',
  markMenu: 'Artikel auf dieser Seite markieren',
  noneMatch: 'Keiner Ihrer Artikel passt',
  showMatches: { one: 'Den passenden Artikel zeigen', other: 'Alle {count} passenden Artikel zeigen' },
};
