import type { IdScheme } from '../id.ts';
import { inQuery, matched, pathOf } from './address.ts';

const CID = /^([\w-]{11}J)$/;

/**
 * Google Scholar's clusters of versions, written as on its result rows (`2BmMArIDz08J`): the eight bytes of the number that its
 * addresses have (`cluster=5750…`), the lowest first, and a ninth that is always 9, in URL-safe base64.
 */
export const scholar: IdScheme = {
  scheme: 'scholar',
  hosts: ['scholar.google.*'],
  ofText: (text) => matched(text.trim(), CID) ?? ofNumber(text.trim()),
  ofUrl: (url) => (pathOf(url) === '/scholar' ? ofNumber(inQuery(url, 'cluster') ?? '') : null),
  toUrl: (value) => `https://scholar.google.com/scholar?cluster=${toNumber(value)}`,
};

function ofNumber(text: string): string | null {
  if (!/^[1-9]\d{9,19}$/.test(text)) return null;
  let rest = BigInt(text);
  if (rest >= 1n << 64n) return null;
  let bytes = '';
  for (let i = 0; i < 8; i++, rest >>= 8n) bytes += String.fromCharCode(Number(rest & 255n));
  return btoa(`${bytes}\t`).replaceAll('+', '-').replaceAll('/', '_');
}

function toNumber(value: string): bigint {
  const bytes = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  let number = 0n;
  for (let i = 7; i >= 0; i--) number = (number << 8n) | BigInt(bytes.charCodeAt(i));
  return number;
}
