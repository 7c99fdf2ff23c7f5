import type { IdScheme } from '../id.ts';
import { SCHEMES } from './schemes.ts';

const HOST = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i;

const byHost = new Map<string, IdScheme[]>();
for (const scheme of SCHEMES) for (const host of scheme.hosts) byHost.set(host, [...(byHost.get(host) ?? []), scheme]);
const everywhere = byHost.get('*') ?? [];

/** What an address must hold for a scheme that is asked about every host. */
const TELLING = /10\.\d{4}|index\.php/;

/**
 * The schemes to ask about an address, without parsing it: a page has thousands of links, and most lead nowhere near a paper.
 * Empty for what is no web address.
 */
export function schemesFor(href: string): readonly IdScheme[] {
  const host = HOST.exec(href)?.[1]?.toLowerCase();
  if (host === undefined) return [];
  const named = schemesOfHost(host);
  return TELLING.test(href) ? [...new Set([...named, ...everywhere])] : named;
}

function schemesOfHost(host: string): readonly IdScheme[] {
  for (let at = 0; at >= 0; ) {
    const found = byHost.get(at === 0 ? host : host.slice(at));
    if (found) return found;
    const dot = host.indexOf('.', at);
    at = dot < 0 ? -1 : dot + 1;
  }
  return host.startsWith('scholar.google.') ? (byHost.get('scholar.google.*') ?? []) : [];
}
