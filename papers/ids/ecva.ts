import type { IdScheme } from '../id.ts';
import { matched, pathOf } from './address.ts';

const NAMED = /^(\d{4}\/[1-9]\d*)$/;

/**
 * ECVA (ECCV), year and number. Until 2022 the PDF is named by the book's volume and page (`136610001`), which is another number
 * than the abstract's, and nothing in the addresses ties the two; a list that links both names both.
 */
export const ecva: IdScheme = {
  scheme: 'ecva',
  hosts: ['ecva.net'],
  ofText: (text) => matched(text.trim(), NAMED),
  ofUrl: (url) => {
    const found = /^\/papers\/eccv_(\d{4})\/papers_ECCV\/(?:html|papers)\/0*([1-9]\d*)(?:[_-][\w-]+)?\.\w+$/i.exec(
      pathOf(url),
    );
    return found ? `${found[1]}/${found[2]}` : null;
  },
  toUrl: (value) => {
    const [year, number = ''] = value.split('/');
    const folder = `https://www.ecva.net/papers/eccv_${year}/papers_ECCV`;
    return number.length > 6 ? `${folder}/papers/${number}.pdf` : `${folder}/html/${number}_ECCV_${year}_paper.php`;
  },
};
