import { proceedingsPage } from './proceedings.ts';
import type { Site } from './site.ts';

const HOSTS = [
  'proceedings.neurips.cc',
  'papers.neurips.cc',
  'papers.nips.cc',
  'datasets-benchmarks-proceedings.neurips.cc',
];

export const neurips: Site = {
  id: 'neurips',
  name: 'NeurIPS Proceedings',
  matches: HOSTS.map((host) => `*://${host}/*`),
  lists: 'the books of all years, authors, search, paper pages',
  open: (document, url) => (HOSTS.includes(url.hostname) ? proceedingsPage(document, url, 'NeurIPS') : null),
};
