import { type Element, parseRdf } from '../../formats/zotero-rdf/tree.ts';

/** One record of the XML that bibutils makes, in the parts that tests compare. */
export interface ModsRecord {
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: string;
  readonly doi: string | undefined;
  readonly urls: readonly string[];
}

export function readMods(xml: string): readonly ModsRecord[] {
  const [collection] = parseRdf(xml.replace(/^\uFEFF/, '')).children;
  return (collection?.children ?? []).map((record) => ({
    title: textsOf(record, 'titleInfo', ['title', 'subTitle']).join(': '),
    authors: named(record, 'name').map((name) => nameOf(name)),
    year: textsOf(record, 'originInfo', ['dateIssued']).join('').slice(0, 4),
    doi: named(record, 'identifier').find((each) => each.text.startsWith('10.'))?.text,
    urls: textsOf(record, 'location', ['url']),
  }));
}

/** Given names come before the family in these files, and a suffix after. */
function nameOf(name: Element): string {
  return named(name, 'namePart')
    .map((part) => part.text.replace(/,$/, ''))
    .join(' ');
}

function textsOf(record: Element, parent: string, children: readonly string[]): readonly string[] {
  return named(record, parent)
    .flatMap((each) => each.children)
    .filter((each) => children.includes(each.name))
    .map((each) => each.text);
}

function named(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}
