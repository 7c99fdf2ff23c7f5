import type { ReadableId } from './format.ts';

/** So much of a file tells what it is, in characters. */
const HEAD = 20_000;

/** What a file seems to be, by its content and, where that says nothing, by its name; null where nobody could say. */
export function sniff(content: string, name = ''): ReadableId | null {
  const text = content.replace(/^\uFEFF/, '').trimStart();
  const head = text.slice(0, HEAD);
  if (/^[[{]/.test(head)) return kindOfJson(head);
  if (/^(?:<\?xml[^>]*>\s*)?<(?:rdf:)?RDF\b/i.test(head)) return 'zotero-rdf';
  if (/^<!doctype netscape-bookmark/i.test(head) || /^\s*<(?:dl|dt|h1|html|a)\b/i.test(head)) return 'bookmarks';
  if (isTable(head)) return 'csv';
  // Either may hold the other in a note.
  const ris = head.search(/^[^\S\n]*TY {1,2}- ?/m);
  const bibliography = head.search(/^[^\S\n]*@\s*[a-z]+\s*[{(]/im);
  if (ris >= 0 && (bibliography < 0 || ris < bibliography)) return 'ris';
  if (bibliography >= 0) return kindOfBibliography(head);
  return kindOfName(name) ?? (head === '' ? null : 'list');
}

function kindOfJson(head: string): ReadableId {
  if (/^\{\s*"format"\s*:\s*"manicule"/.test(head)) return 'json';
  if (/^\{\s*"__dataVersion"/.test(head) || /"(?:pdfLink|addDate|codeLink|bibtex)"\s*:/.test(head))
    return 'papermemory';
  return 'csljson';
}

/** Both are read alike; the name tells the reader what was understood. */
function kindOfBibliography(head: string): ReadableId {
  return /\b(?:journaltitle|eprinttype|date)\s*=|^\s*@online\s*\{/im.test(head) ? 'biblatex' : 'bibtex';
}

/** A first row of names, one of which only tables of papers have. */
function isTable(head: string): boolean {
  const [first = ''] = head.replace(/^sep=.(?:\r\n|[\r\n])/i, '').split(/\r\n|[\r\n]/, 1);
  const names = first.split(/[,;\t|]/).map((name) =>
    name
      .replace(/^\s*"|"\s*$/g, '')
      .trim()
      .toLowerCase(),
  );
  return names.some((name) => /^(?:(?:\w+ )?title|(?:item )?doi|url|ids?|arxiv(?: id)?|pmid)$/.test(name));
}

function kindOfName(name: string): ReadableId | null {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ({ bib: 'bibtex', ris: 'ris', csv: 'csv', tsv: 'csv', rdf: 'zotero-rdf' } as const)[extension ?? ''] ?? null;
}
