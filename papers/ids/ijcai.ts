import type { IdScheme } from '../id.ts';
import { pathOf } from './address.ts';

/** IJCAI proceedings, year and number: `2025/123`. */
export const ijcai: IdScheme = {
  scheme: 'ijcai',
  hosts: ['ijcai.org'],
  exclusive: true,
  ofText: (text) => {
    const [, year, number] = /^(\d{4})\/0*([1-9]\d{0,4})$/.exec(text.trim()) ?? [];
    return year && number ? `${year}/${number}` : null;
  },
  ofUrl: (url) => {
    const path = pathOf(url);
    // /proceedings/2025/123, /proceedings/2025/0123.pdf, /proceedings/2025/bibtex/123
    const recent = /^\/proceedings\/(\d{4})\/(?:bibtex\/)?(\d+)(?:\.pdf)?$/i.exec(path);
    if (recent) return `${recent[1]}/${recent[2]}`;
    // /Proceedings/15/Papers/123.pdf, /Abstract/15/123
    const old = /^\/(?:Proceedings\/(\d\d)\/Papers|Abstract\/(\d\d))\/(\d+)(?:\.pdf)?$/i.exec(path);
    const year = old?.[1] ?? old?.[2];
    return year === undefined ? null : `${Number(year) > 68 ? 19 : 20}${year}/${old?.[3]}`;
  },
  ofDoi: (doi) => /^10\.24963\/ijcai\.(\d{4}\/\d+)$/.exec(doi)?.[1] ?? null,
  toUrl: (value) => `https://www.ijcai.org/proceedings/${value}`,
};
