import { type ReadableId, WRITABLE } from '../../formats/format.ts';
import { READERS, WRITERS } from '../../formats/index.ts';
import { shelf } from '../support/shelf.ts';

const PAPERS = shelf();
const AT = Date.UTC(2026, 10, 20);

/** What other programs export of the shelf's papers, as far as we only read it. */
const FOREIGN: { readonly [Id in ReadableId]?: () => string } = {
  papermemory: () =>
    JSON.stringify({
      __dataVersion: 10_001,
      ...Object.fromEntries(
        PAPERS.map(({ paper, annotation }, at) => [
          `Arxiv-${at}`,
          {
            ...{ id: `Arxiv-${paper.ids[0]?.slice('arxiv:'.length)}`, title: paper.title, tags: annotation.tags },
            ...{ author: paper.authors.join(' and '), note: annotation.note, pdfLink: `${paper.url}.pdf` },
            ...{ year: paper.date?.slice(0, 4), addDate: '2026-07-03T10:11:12.000Z', favorite: annotation.starred },
          },
        ]),
      ),
    }),
  'zotero-rdf': () =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
  xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">${PAPERS.map(
    ({ paper }, at) => `
  <bib:Article rdf:about="${paper.url}"><z:itemType>preprint</z:itemType><dc:title>${paper.title}</dc:title>
    <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>${paper.authors[0]}</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors>
    <dcterms:isReferencedBy rdf:resource="#note_${at}"/><dc:subject>margins</dc:subject><dc:date>2026-07-02</dc:date></bib:Article>
  <bib:Memo rdf:about="#note_${at}"><rdf:value>&lt;p&gt;Read &lt;b&gt;twice&lt;/b&gt;&lt;/p&gt;</rdf:value></bib:Memo>`,
  ).join('')}</rdf:RDF>`,
  bookmarks: () =>
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><H3>To read</H3>\n<DL><p>\n${PAPERS.map(
      ({ paper }) => `<DT><A HREF="${paper.url}" ADD_DATE="1782000000" TAGS="margins">${paper.title}</A>\n`,
    ).join('')}</DL><p>\n</DL><p>`,
  list: () => PAPERS.map(({ paper }) => paper.url).join('\n'),
};

const isWritable = (id: ReadableId) => (WRITABLE as readonly string[]).includes(id);

/** A whole and good file of each format that is read. */
export async function exportedFiles(): Promise<ReadonlyMap<ReadableId, Uint8Array>> {
  const files = new Map<ReadableId, Uint8Array>();
  for (const id of Object.keys(READERS) as ReadableId[]) {
    const text = isWritable(id)
      ? (await WRITERS[id as keyof typeof WRITERS].load())(PAPERS, { at: AT })
      : (FOREIGN[id]?.() ?? '');
    files.set(id, new TextEncoder().encode(text));
  }
  return files;
}
