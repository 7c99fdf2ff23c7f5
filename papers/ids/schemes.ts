import type { IdScheme } from '../id.ts';
import { aaai } from './aaai.ts';
import { acl } from './acl.ts';
import { ads } from './ads.ts';
import { arxiv } from './arxiv.ts';
import { chemrxiv } from './chemrxiv.ts';
import { cvf } from './cvf.ts';
import { dblp } from './dblp.ts';
import { doi } from './doi.ts';
import { ecva } from './ecva.ts';
import { hal } from './hal.ts';
import { highwire } from './highwire.ts';
import { ieee } from './ieee.ts';
import { ijcai } from './ijcai.ts';
import { inspire } from './inspire.ts';
import { jmlr } from './jmlr.ts';
import { mdpi } from './mdpi.ts';
import { nber } from './nber.ts';
import { ojs } from './ojs.ts';
import { openreview } from './openreview.ts';
import { osf } from './osf.ts';
import { pii } from './pii.ts';
import { pmcid } from './pmcid.ts';
import { pmid } from './pmid.ts';
import { pmlr } from './pmlr.ts';
import { iclr, mlsys, neurips } from './proceedings.ts';
import { rss } from './rss.ts';
import { s2 } from './s2.ts';
import { scholar } from './scholar.ts';
import { silverchair } from './silverchair.ts';
import { ssrn } from './ssrn.ts';
import { usenix } from './usenix.ts';
import { virtual } from './virtual.ts';

/**
 * Every scheme, the most telling first: what most pages show, then what archives number their papers by, then what catalogues
 * do. Records keep their ids in this order, and where an address could be read by two schemes, the first one has it.
 */
export const SCHEMES: readonly IdScheme[] = [
  arxiv,
  doi,
  openreview,
  acl,
  pmid,
  pmcid,
  ...[neurips, iclr, mlsys, pmlr, cvf, ecva, jmlr, ijcai, usenix, ieee, pii, ssrn, osf, hal, nber, chemrxiv, mdpi],
  ...[silverchair, highwire, ojs, aaai, rss, virtual],
  ...[inspire, ads, dblp, s2, scholar],
];
