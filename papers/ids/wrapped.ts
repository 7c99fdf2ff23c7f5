import { inQuery } from './address.ts';

const REDIRECT = /^https?:\/\/(?:www|scholar)\.google\.[a-z.]+\/(?:url|scholar_url)\?/i;
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/i;

/** The address that a search engine's redirect or a copy in the Internet Archive is of; any other as it is. */
export function withoutWrapping(href: string): string {
  const archived = ARCHIVED.exec(href)?.[1];
  if (archived !== undefined) return archived;
  if (!REDIRECT.test(href) || !URL.canParse(href)) return href;
  const url = new URL(href);
  const led = inQuery(url, 'url') ?? inQuery(url, 'q');
  return led !== null && /^https?:\/\//i.test(led) ? led : href;
}
