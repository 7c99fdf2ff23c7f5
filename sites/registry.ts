import { acl } from './acl.ts';
import { acm } from './acm.ts';
import { ads } from './ads.ts';
import { alphaxiv } from './alphaxiv.ts';
import { ar5iv } from './ar5iv.ts';
import { arxiv } from './arxiv.ts';
import { biorxiv } from './biorxiv.ts';
import { cvf } from './cvf.ts';
import { dblp } from './dblp.ts';
import { dmlr } from './dmlr.ts';
import { ecva } from './ecva.ts';
import { europepmc } from './europepmc.ts';
import { huggingface } from './huggingface.ts';
import { iclr } from './iclr.ts';
import { ieee } from './ieee.ts';
import { ijcai } from './ijcai.ts';
import { inspire } from './inspire.ts';
import { jmlr } from './jmlr.ts';
import { nature } from './nature.ts';
import { neurips } from './neurips.ts';
import { ojs } from './ojs.ts';
import { openreview } from './openreview.ts';
import { osf } from './osf.ts';
import { papersCool } from './papers-cool.ts';
import { pmlr } from './pmlr.ts';
import { pubmed } from './pubmed.ts';
import { scholar } from './scholar.ts';
import { sciencedirect } from './sciencedirect.ts';
import { semanticScholar } from './semantic-scholar.ts';
import type { Opened, Site } from './site.ts';
import { springer } from './springer.ts';
import { ssrn } from './ssrn.ts';
import { tmlr } from './tmlr.ts';
import { usenix } from './usenix.ts';

/** Every site. The manifest, the README's table and the conformance tests derive from this list. */
export const sites: readonly Site[] = [
  huggingface,
  arxiv,
  openreview,
  acl,
  pmlr,
  neurips,
  iclr,
  cvf,
  ecva,
  ijcai,
  jmlr,
  tmlr,
  dmlr,
  ojs,
  usenix,
  scholar,
  semanticScholar,
  pubmed,
  europepmc,
  springer,
  sciencedirect,
  nature,
  dblp,
  ssrn,
  alphaxiv,
  ieee,
  ar5iv,
  biorxiv,
  papersCool,
  acm,
  inspire,
  ads,
  osf,
];

export function siteMatches(): string[] {
  return sites.flatMap((site) => site.matches);
}

/** The site that reads an address and the page it opens there, or null. */
export function openPage(document: Document, url: URL): Opened | null {
  for (const site of sites) {
    const page = site.open(document, url);
    if (page) return { site, page };
  }
  return null;
}
