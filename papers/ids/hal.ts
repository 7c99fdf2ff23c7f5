import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

/** HAL's documents, whichever portal shows them: `hal-03123456`, `tel-…`, `inria-…`. */
export const hal: IdScheme = {
  scheme: 'hal',
  hosts: ['hal.science', 'archives-ouvertes.fr', 'hal.inria.fr', 'hal.inrae.fr', 'hal.cnrs.fr'],
  ofText: (text) => matched(text.trim().toLowerCase(), /^([a-z]+[a-z_-]*-\d{6,8})(?:v\d+)?$/),
  ofUrl: (url) => inPath(url, /^\/(?:[\w-]+\/)?([A-Za-z]+[A-Za-z_-]*-\d{6,8}(?:v\d+)?)(?:\/|$)/),
  toUrl: (value) => `https://hal.science/${value}`,
};
