import { proceedingsPage } from './proceedings.ts';
import type { Site } from './site.ts';

export const iclr: Site = {
  id: 'iclr',
  name: 'ICLR Proceedings',
  matches: ['*://proceedings.iclr.cc/*'],
  lists: 'the books of all years, authors, search, paper pages',
  open: (document, url) => (url.hostname === 'proceedings.iclr.cc' ? proceedingsPage(document, url, 'ICLR') : null),
};
