import type { Reading } from '../demo/reading.ts';
import { SAMPLE_PAPERS } from '../sample/papers.ts';

const titleOf = (id: string) => SAMPLE_PAPERS.find((paper) => paper.id.endsWith(id))?.title ?? '';

/** What the reader made of the sample's other papers, so that a library has something to show. */
export const MORE_READINGS: readonly Reading[] = [
  {
    title: titleOf('012'),
    buttons: ['Dismissed'],
    tags: ['vision'],
    note: '',
  },
  {
    title: titleOf('011'),
    buttons: ['To read', 'Star'],
    tags: ['summaries', 'to cite'],
    note: 'Margins as a reward. 9,400 pages, scanned with leave.',
  },
  {
    title: titleOf('010'),
    buttons: ['To read'],
    tags: ['planning', 'memory'],
    note: '',
  },
  {
    title: titleOf('009'),
    buttons: ['To read'],
    tags: ['on device', 'federated'],
    note: 'Interruptible within eight milliseconds: how, without losing the optimiser’s state?',
  },
  {
    title: titleOf('007'),
    buttons: ['Reading'],
    tags: ['routing', 'inference'],
    note: '71% less between racks. Compare with our own routing table.',
  },
  {
    title: titleOf('005'),
    buttons: ['Read', 'Star'],
    tags: ['continual learning', 'to cite'],
    note: 'The yearly rhythm of Fig. 3 is a fine opening for a talk.',
  },
];
