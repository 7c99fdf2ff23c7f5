import type { PartialDate } from '../papers/paper.ts';
import { dateIn } from './dates.ts';

/** What the page's own data say of one paper. */
export interface SeededPaper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  readonly date: PartialDate | null;
}

const ID = /universal_paper_id:"([^"]+)"/g;
/** A string as JavaScript writes it, quotation marks included. */
const STRING = String.raw`"(?:[^"\\]|\\.)*"`;

/**
 * The papers of the first page of a feed, by arXiv id: what TanStack's router starts from stands in a script, as JavaScript
 * rather than JSON. In every paper's object the title comes before the id, the authors and the date behind it. The script
 * is never run; a page without it, or with another shape of it, still shows its papers.
 */
export function seededPapers(document: Document): ReadonlyMap<string, SeededPaper> {
  const papers = new Map<string, SeededPaper>();
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent;
    if (text.includes('universal_paper_id:')) collect(text, papers);
  }
  return papers;
}

function collect(text: string, papers: Map<string, SeededPaper>): void {
  const found = Array.from(text.matchAll(ID));
  const starts = found.map(({ index }, i) => Math.max(text.lastIndexOf('title:"', index), found[i - 1]?.index ?? 0));
  for (const [i, match] of found.entries()) {
    const object = text.slice(starts[i], starts[i + 1] ?? text.length);
    const title = stringNamed('title', object);
    const id = (match[1] ?? '').replace(/v\d+$/, '');
    if (!title || papers.has(id)) continue;
    papers.set(id, {
      title,
      abstract: stringNamed('abstract', object),
      authors: stringsNamed('authors', object),
      date: dateIn(stringNamed('first_publication_date', object) || stringNamed('publication_date', object)),
    });
  }
}

function stringNamed(name: string, object: string): string {
  const literal = new RegExp(String.raw`\b${name}:(${STRING})`).exec(object)?.[1];
  return literal ? written(literal) : '';
}

function stringsNamed(name: string, object: string): string[] {
  const list = new RegExp(String.raw`\b${name}:(?:\$R\[\d+\]=)?\[((?:${STRING},?)*)\]`).exec(object)?.[1] ?? '';
  return Array.from(list.matchAll(new RegExp(STRING, 'g')), ([literal]) => written(literal));
}

/** `\x3C` is JavaScript's alone. */
function written(literal: string): string {
  try {
    return String(JSON.parse(literal.replace(/\\x([\da-f]{2})/gi, '\\u00$1')));
  } catch {
    return ''; // a string of another kind says nothing
  }
}
