import type { IdScheme } from '../id.ts';
import { matched, pathOf } from './address.ts';

const NAMED = /^(\d{4}\/[1-9]\d{0,4})$/;

function paper(year: string | undefined, number: string | undefined): string | null {
  if (!year || !number) return null;
  const whole = year.length === 2 ? `${Number(year) > 68 ? 19 : 20}${year}` : year;
  return matched(`${whole}/${Number(number)}`, NAMED);
}

/** IJCAI proceedings, year and number: `2025/123`. */
export const ijcai: IdScheme = {
  scheme: 'ijcai',
  hosts: ['ijcai.org'],
  exclusive: true,
  ofText: (text) => matched(text.trim(), NAMED),
  ofUrl: (url) => {
    const path = pathOf(url);
    // /proceedings/2025/123, /proceedings/2025/0123.pdf, /proceedings/2025/bibtex/123
    const recent = /^\/proceedings\/(\d{4})\/(?:bibtex\/)?(\d{1,5})(?:\.pdf)?$/i.exec(path);
    if (recent) return paper(recent[1], recent[2]);
    // /Proceedings/15/Papers/123.pdf, /Abstract/15/123
    const old = /^\/(?:Proceedings\/(\d\d)\/Papers|Abstract\/(\d\d))\/(\d{1,4})(?:\.pdf)?$/i.exec(path);
    return paper(old?.[1] ?? old?.[2], old?.[3]);
  },
  ofDoi: (doi) => {
    const found = /^10\.24963\/ijcai\.(\d{4})\/(\d+)$/.exec(doi);
    return paper(found?.[1], found?.[2]);
  },
  toUrl: (value) => `https://www.ijcai.org/proceedings/${value}`,
};
