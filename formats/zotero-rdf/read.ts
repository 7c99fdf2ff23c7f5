import { Failure } from '../../failures/failure.ts';
import { idOfDoi } from '../../papers/ids/index.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Read, ReadProblem } from '../format.ts';
import { dateOfText, timeOfText } from '../reading/dates.ts';
import { type Draft, recordOf } from '../reading/draft.ts';
import { noteOfHtml } from '../reading/html-note.ts';
import { withoutMarkup } from '../reading/markup.ts';
import { takePaper } from '../reading/take-paper.ts';
import { shortened } from '../reading/text.ts';
import { isOnlyIds, statedIds } from '../reading/venue.ts';
import { type Element, parseRdf } from './tree.ts';

const NO_PAPERS = new Set([
  'Attachment',
  'Memo',
  'Collection',
  'Journal',
  'Series',
  'Periodical',
  'Conference',
  'UserItem',
]);

/** The RDF that Zotero exports, with notes, tags and the collections that a paper is in, which become tags. */
export const readZoteroRdf: Read = (text, { at }) => {
  if (text.trim() === '') return { papers: [], problems: [] };
  const [rdf] = parseRdf(text.replace(/^\uFEFF/, '')).children;
  if (rdf?.name !== 'RDF') throw new Failure('file-foreign', ['not-rdf']);
  const nodes = new Map(rdf.children.flatMap((node) => (node.about === undefined ? [] : [[node.about, node]])));
  const collections = collectionsOf(rdf);
  const papers: SavedPaper[] = [];
  const problems: ReadProblem[] = [];
  for (const node of rdf.children) {
    if (!isItem(node)) continue;
    const record = recordOf(draftOf(node, nodes, collections.get(node.about ?? '') ?? []), at);
    if (record === null) problems.push({ line: node.line, reason: ['nameless'] });
    else takePaper(papers, record);
  }
  problems.push(...lonelyNotes(rdf));
  return { papers, problems: problems.sort((a, b) => a.line - b.line) };
};

/** Notes that belong to no paper have no place in a library of papers. */
function lonelyNotes(rdf: Element): readonly ReadProblem[] {
  const used = new Set(rdf.children.flatMap((node) => within(node, 'isReferencedBy')).map(({ resource }) => resource));
  return rdf.children
    .filter(({ name, about }) => name === 'Memo' && !used.has(about))
    .map((memo) => ({
      line: memo.line,
      reason: ['note-alone', { text: shortened(noteOfHtml(textIn(memo, 'value') ?? '')) }],
    }));
}

function isItem(node: Element): boolean {
  const type = textIn(node, 'itemType');
  return (
    !NO_PAPERS.has(node.name) &&
    type !== 'attachment' &&
    type !== 'note' &&
    (type !== undefined || node.name !== 'Description')
  );
}

function draftOf(node: Element, nodes: ReadonlyMap<string, Element>, collections: readonly string[]): Draft {
  const follow = (element: Element) =>
    element.resource === undefined ? element.children[0] : nodes.get(element.resource);
  const containers = within(node, 'isPartOf')
    .map(follow)
    .filter((each) => each !== undefined);
  const identifiers = [node, ...containers].flatMap((each) => within(each, 'identifier')).map(deepText);
  const memos = within(node, 'isReferencedBy')
    .map(follow)
    .filter((memo) => memo !== undefined);
  const files = within(node, 'link')
    .map(follow)
    .filter((file) => file !== undefined && textIn(file, 'type') === 'application/pdf');
  const extra = textIn(node, 'description') ?? '';
  return {
    title: withoutMarkup(textIn(node, 'title')),
    authors: within(node, 'authors')
      .flatMap((authors) => descendants(authors, 'Person'))
      .map(personName),
    ids: [...identifiers.map((id) => (id.startsWith('DOI ') ? idOfDoi(id.slice(4)) : null)), ...statedIds(extra)],
    links: [...identifiers, node.about],
    pdfUrl: files.flatMap((file) => (file ? within(file, 'identifier') : [])).map(deepText)[0],
    abstract: textIn(node, 'abstract'),
    date: dateOfText(textIn(node, 'date')),
    venue: [...containers, ...within(node, 'presentedAt').flatMap(({ children }) => children)]
      .map((container) => textIn(container, 'title'))
      .find((title) => title !== undefined),
    tags: [...[node, ...memos].flatMap((each) => within(each, 'subject')).map(deepText), ...collections],
    note: [...memos.map((memo) => noteOfHtml(textIn(memo, 'value') ?? '')), isOnlyIds(extra) ? '' : extra]
      .filter((note) => note !== '')
      .join('\n\n'),
    savedAt: timeOfText(textIn(node, 'dateSubmitted')),
  };
}

/** The names of the collections that hold an item, and of those that these lie in. */
function collectionsOf(rdf: Element): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, Element[]>();
  for (const collection of rdf.children.filter((node) => node.name === 'Collection')) {
    for (const { resource = '' } of within(collection, 'hasPart'))
      holders.set(resource, [...(holders.get(resource) ?? []), collection]);
  }
  const above = (about: string): ReadonlySet<Element> => {
    const found = new Set(holders.get(about));
    // What is added to a set while it is gone through is gone through, too.
    for (const { about: own = '' } of found) for (const holder of holders.get(own) ?? []) found.add(holder);
    return found;
  };
  const named = (about: string) => [...above(about)].flatMap((collection) => textIn(collection, 'title') ?? []);
  return new Map([...holders.keys()].map((about) => [about, named(about)]));
}

function personName(person: Element): string {
  const parts = [textIn(person, 'givenName') ?? textIn(person, 'givenname'), textIn(person, 'surname')];
  return parts.filter((part) => part !== undefined).join(' ');
}

function within(node: Element, name: string): readonly Element[] {
  return node.children.filter((child) => child.name === name);
}

function descendants(node: Element, name: string): readonly Element[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

function textIn(node: Element, name: string): string | undefined {
  return within(node, name)
    .map((child) => child.text.trim())
    .find((text) => text !== '');
}

function deepText(node: Element): string {
  return [node.text, ...node.children.map(deepText)].map((text) => text.trim()).join('');
}
