import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

const NAMED = /^(\d{3,6}-[a-z0-9-]+)$/;

/** AAAI's own library, by number and title: the numbers come again each year, and are not those of its journals' system. */
export const aaai: IdScheme = {
  scheme: 'aaai',
  hosts: ['aaai.org'],
  ofText: (text) => matched(text.trim().toLowerCase(), NAMED),
  ofUrl: (url) => matched(inPath(url, /^\/papers\/([\w-]+)$/)?.toLowerCase() ?? '', NAMED),
  toUrl: (value) => `https://aaai.org/papers/${value}/`,
};
