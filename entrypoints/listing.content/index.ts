import { defineContentScript } from 'wxt/utils/define-content-script';
import { markPage } from './mark-page.ts';

/** Marks the pages that another script of ours knows how to read: see `modules/site-scripts.ts`, which says where both run. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: markPage,
});
