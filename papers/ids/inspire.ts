import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

/** INSPIRE-HEP records. The PDFs it keeps (`/files/…`) are named by a hash that nothing in the address ties to the record. */
export const inspire: IdScheme = {
  scheme: 'inspire',
  hosts: ['inspirehep.net'],
  exclusive: true,
  ofText: (text) => matched(text.trim(), /^([1-9]\d{0,8})$/),
  ofUrl: (url) => inPath(url, /^\/(?:api\/)?(?:literature|record)\/([1-9]\d{0,8})(?:\/|$)/),
  toUrl: (value) => `https://inspirehep.net/literature/${value}`,
};
