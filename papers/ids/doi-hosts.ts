import { inPath, inQuery, matched, pathOf } from './address.ts';

type DoiOf = (url: URL) => string | null;

/** Publishers whose addresses hold the DOI elsewhere than in the path, or only what their DOIs are made of. */
export const DOI_HOSTS: Readonly<Record<string, DoiOf>> = {
  'nature.com': (url) =>
    // /articles/s41467-018-07210-0.pdf; until 2017 /journal/v521/n7553/full/nature14539.html. 'd41586-…' is news and opinion.
    prefixed(
      '10.1038/',
      inPath(
        url,
        /^\/articles\/(?!d\d{5}-)([a-z0-9-]+(?:\.\d+){0,2})(?:_reference)?(?:\.e?pdf)?(?:\/|$)/i,
        /^\/[a-z]+\/journal\/v[^/]+\/n[^/]+\/(?:abs|full|pdf|extref)\/([a-z0-9.-]+?)(?:_[A-Z]\d)?\.(?:html|pdf)$/i,
      ),
    ),
  'journals.plos.org': (url) => inQuery(url, 'id'),
  'pubs.rsc.org': (url) =>
    prefixed(
      '10.1039/',
      inPath(url, /\/content\/article(?:landing|html|pdf)\/(?:\d{4}\/)?[a-z]{2}\/([a-z0-9]+)(?:\/|$)/i),
    ),
  'xlink.rsc.org': (url) => prefixed('10.1039/', inQuery(url, 'doi')),
  'pnas.org': (url) => prefixed('10.1073/pnas.', inPath(url, /^\/content\/(?:.*\/)?e?(\d{10})(?:\.|\/|$)/)),
  'elifesciences.org': (url) =>
    prefixed('10.7554/elife.', inPath(url, /^\/(?:articles|reviewed-preprints)\/(\d{5,6})(?:v\d+)?(?:\.pdf|\/|$)/)),
  'peerj.com': (url) => {
    const [, series, number] = /^\/articles\/(?:([a-z]+)-)?(\d+)(?:\.pdf|\/|$)/.exec(pathOf(url)) ?? [];
    return prefixed(series ? `10.7717/peerj-${series}.` : '10.7717/peerj.', number ?? null);
  },
  'hindawi.com': (url) => prefixed('10.1155/', inPath(url, /^\/journals\/[a-z]+\/(\d{4}\/\d{6,8})(?:\/|\.pdf|$)/)),
  'zenodo.org': (url) => prefixed('10.5281/zenodo.', inPath(url, /^\/records?\/(\d+)(?:\/|$)/)),
  'dagstuhl.de': (url) =>
    inPath(url, /^\/storage\/.+\/((?:LIPIcs|OASIcs|DagRep|DagMan|LITES|TGDK)\.[^/]+)\/[^/]+$/)?.replace(
      /^/,
      '10.4230/',
    ) ?? null,
  'dl.acm.org': acm,
  'portal.acm.org': acm,
  'wiley.com': (url) => inQuery(url, 'doi'),
  'link.springer.com': (url) =>
    url.pathname.startsWith('/openurl') ? (inQuery(url, 'id')?.replace(/^doi:/, '') ?? null) : null,
  // Early articles had a path of their own: /content/early/2014/04/24/004390.full.pdf
  'biorxiv.org': highwire,
  'medrxiv.org': highwire,
};

// /citation.cfm?id=3292500.3330701, or ?doid=
function acm(url: URL): string | null {
  if (!/\.cfm$/.test(url.pathname)) return null;
  return prefixed('10.1145/', matched(inQuery(url, 'doid') ?? inQuery(url, 'id') ?? '', /^(\d+\.\d+)$/));
}

function highwire(url: URL): string | null {
  return prefixed(
    '10.1101/',
    inPath(url, /^\/content(?:\/\w+)?\/early\/\d{4}\/\d\d\/\d\d\/((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})(?:\D|$)/),
  );
}

function prefixed(prefix: string, rest: string | null): string | null {
  return rest === null ? null : prefix + rest;
}
