import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

/** Robotics: Science and Systems, volume and paper as its files are named: `rss11/p49`, `rss19/p039`. */
export const rss: IdScheme = {
  scheme: 'rss',
  hosts: ['roboticsproceedings.org'],
  exclusive: true,
  ofText: (text) => matched(text.trim().toLowerCase(), /^(rss\d{2}\/p\d+)$/),
  ofUrl: (url) => inPath(url, /^\/(rss\d{2}\/p\d+)\.(?:html|pdf)$/),
  toUrl: (value) => `https://www.roboticsproceedings.org/${value}.html`,
};
