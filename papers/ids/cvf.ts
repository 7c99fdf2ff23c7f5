import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

const STEM = /^([^/\s]+?_(?:\d{4}_[A-Z]+|[A-Z]+_\d{4}))(?:_paper|_supplemental)?$/;

/** CVF open access: a file's stem, which names author, title, conference and year. ECVA showed ECCV 2018 under the same stems. */
export const cvf: IdScheme = {
  scheme: 'cvf',
  hosts: ['openaccess.thecvf.com', 'cv-foundation.org', 'ecva.net'],
  exclusive: true,
  ofText: (text) => matched(text.trim(), STEM),
  ofUrl: (url) =>
    inPath(
      url,
      // /content_CVPR_2020/html/Stem_CVPR_2020_paper.html, /content/CVPR2021W/Workshop/papers/Stem_CVPRW_2021_paper.pdf
      /\/content[_/](?:[^/]+\/)+(?:html|papers|supplemental)\/(?:\w+\/)?([^/]+?)\.\w+$/i,
      /^\/papers\/eccv_2018\/papers_ECCV\/(?:html|papers)\/([^/]+?)\.\w+$/i,
    ),
  toUrl: (value) => {
    const [, conference = '', year = ''] = /_([A-Z]+)_(\d{4})$/.exec(value) ?? [];
    const [, oldYear = year, oldConference = conference] = /_(\d{4})_([A-Z]+)$/.exec(value) ?? [];
    return `https://openaccess.thecvf.com/${folder(oldConference, Number(oldYear))}/html/${value}_paper.html`;
  },
};

// The folders changed their style twice; a workshop's own folder below them is not in the stem.
function folder(conference: string, year: number): string {
  if (year <= 2016) return `content_${conference.toLowerCase()}_${year}`;
  return year <= 2020 ? `content_${conference}_${year}` : `content/${conference}${year}`;
}
