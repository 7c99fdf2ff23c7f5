import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

/** AAAI's own library, by number and title: the numbers come again each year, and are not those of its journals' system. */
export const aaai: IdScheme = {
  scheme: 'aaai',
  hosts: ['aaai.org'],
  ofText: (text) => matched(text.trim().toLowerCase(), /^(\d{3,6}-[a-z0-9-]+)$/),
  ofUrl: (url) => inPath(url, /^\/papers\/([\w-]+)$/),
  toUrl: (value) => `https://aaai.org/papers/${value}/`,
};
