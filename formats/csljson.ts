import type { SavedPaper } from '../papers/saved.ts';
import { citationKeys } from './citation/keys.ts';
import { type CslItem, cslDate, cslItem } from './csljson/item.ts';
import type { Write } from './format.ts';

/** CSL-JSON. The note goes into `note`, which the specification gives to annotated bibliographies, and the tags into `keyword`. */
export const writeCsljson: Write = (papers, { library = papers, keyPattern }) => {
  const keys = citationKeys(library, keyPattern);
  return `${JSON.stringify(
    papers.map((saved) => itemOf(saved, keys.get(saved.key) ?? saved.key)),
    null,
    2,
  )}\n`;
};

function itemOf(saved: SavedPaper, id: string): CslItem {
  const { paper, annotation, savedAt } = saved;
  const { tags, note, status, starred } = annotation;
  const time = new Date(savedAt).toISOString();
  return {
    ...cslItem(saved, id),
    accessed: cslDate(time.slice(0, 10)),
    ...(paper.abstract !== undefined && { abstract: paper.abstract }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    ...(note !== '' && { note }),
    custom: {
      manicule: {
        ...{ tags, status, starred, savedAt: time, ids: paper.ids },
        ...(paper.pdfUrl !== undefined && { pdf: paper.pdfUrl }),
        ...(paper.codeUrl !== undefined && { code: paper.codeUrl }),
      },
    },
  };
}
