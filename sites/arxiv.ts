import type { Site } from './site.ts';

export const arxiv: Site = {
  id: 'arxiv',
  name: 'arXiv',
  matches: ['*://*.arxiv.org/*'],
  lists: 'new, recent, catchup, search, author pages',
  open: () => null,
};
