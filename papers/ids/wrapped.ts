import { inQuery } from './address.ts';

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/i;
/** An address inside another: asked first, since nearly no link has one. */
const HOLDS_ADDRESS = /[?&](?:url|q|qurl|u|target)=https?(?::|%3a)/i;
/** Search engines, networks and mail programs that lead through themselves, and the log-in of a library's proxy. */
const REDIRECT =
  /^https?:\/\/(?:(?:(?:www|scholar)\.google\.[a-z.]+\/(?:url|scholar_url))|(?:docs\.google\.com\/viewer)|(?:lm?\.facebook\.com\/l\.php)|(?:out\.reddit\.com\/)|(?:www\.youtube\.com\/redirect)|(?:www\.linkedin\.com\/(?:redir\/redirect|safety\/go))|(?:slack-redir\.net\/link)|(?:link\.zhihu\.com\/)|(?:[a-z\d]+\.safelinks\.protection\.outlook\.com\/)|(?:[^/?#]+\/login))/i;
const ADDRESS_NAMES = ['url', 'q', 'qurl', 'u', 'target'];
/** The host of a page that a library's proxy shows: `dl-acm-org.ezproxy.example.edu`, `doi.org.proxy.example.edu`. */
const PROXIED =
  /^(https?:\/\/)((?:[a-z\d-]+\.)+?)(?:[a-z\d-]*(?:proxy|prx)[a-z\d-]*|ez[a-z\d-]*|idm\.oclc\.org|remotexs|webvpn)(?:[.:][^/?#]*)?(?=[/?#]|$)/i;

/** The address that a redirect, a library's proxy or a copy in the Internet Archive is of; any other as it is. */
export function withoutWrapping(href: string): string {
  return withoutProxy(ARCHIVED.exec(href)?.[1] ?? redirected(href) ?? href);
}

function redirected(href: string): string | null {
  if (!HOLDS_ADDRESS.test(href) || !REDIRECT.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  return ADDRESS_NAMES.map((name) => inQuery(url, name)).find((led) => led && /^https?:\/\//i.test(led)) ?? null;
}

function withoutProxy(href: string): string {
  const [whole, protocol = '', labels = ''] = PROXIED.exec(href) ?? [];
  if (whole === undefined) return href;
  const [first = '', ...others] = labels.slice(0, -1).split('.');
  // Where points are written as hyphens, a hyphen of the host's own is doubled.
  const host = first.includes('-')
    ? first.replace(/--|-/g, (hyphens) => (hyphens === '--' ? '-' : '.'))
    : [first, ...others].join('.');
  return host.includes('.') ? `${protocol}${host}${href.slice(whole.length)}` : href;
}
