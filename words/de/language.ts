import type { Catalogue } from '../keys.ts';

export const language: Catalogue['language'] = {
  tag: 'de',
  direction: 'ltr',
};
