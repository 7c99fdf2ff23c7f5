import type { PaperId } from '../../papers/id.ts';
import { idOfText, idOfUrl } from '../../papers/ids/index.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Read, ReadProblem } from '../format.ts';
import { type Draft, recordOf } from '../reading/draft.ts';
import { takePaper } from '../reading/take-paper.ts';
import { shortened } from '../reading/text.ts';

/**
 * A pasted list: arXiv ids, DOIs and addresses of papers, one or several a line, with whatever else people write beside them.
 * A paper on several lines is one. A line without any is told. What remains of a line with one paper is its title, if it reads like one.
 */
export const readList: Read = (text, { at }) => {
  const drafts = new Map<PaperId, Draft>();
  const problems: ReadProblem[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .entries()) {
    if (line.trim() === '') continue;
    const found = draftsOf(line);
    if (found.length === 0) problems.push({ line: index + 1, reason: ['no-id', { text: shortened(line) }] });
    for (const [id, draft] of found) if (drafts.get(id)?.title === undefined) drafts.set(id, draft);
  }
  const papers: SavedPaper[] = [];
  for (const draft of drafts.values()) {
    const record = recordOf(draft, at);
    if (record !== null) takePaper(papers, record);
  }
  return { papers, problems };
};

const PUNCTUATION = '.,;:!?)]\'"';
const SEPARATORS = ' :,;–—-';

interface Found {
  readonly id: PaperId;
  readonly link: string | undefined;
  readonly word: string;
}

function draftsOf(given: string): readonly (readonly [PaperId, Draft])[] {
  const line = given.replace(/\b(arxiv|doi|pmid|pmcid|acl|openreview)\s*:\s+/gi, '$1:');
  const words = wordsOf(line)
    .map(findId)
    .filter((each) => each !== null);
  // What stands in several words, as a reader copies it: `PMID: 31452104`.
  const whole = words.length > 0 ? null : idOfText(given);
  const found = whole === null ? words : [{ id: whole, word: line, link: linkOf(given) }];
  const seen = new Set<PaperId>();
  const once = found.filter(({ id }) => !seen.has(id) && seen.add(id));
  const title = once.length === 1 ? titleOf(line, found) : undefined;
  return once.map(({ id, link }) => [id, { title, ids: [id], links: [link] }]);
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[\s,;|<>"]+|\]\(|[[\]]|(?<=^|\s)\(/).filter((word) => word !== '');
}

function findId(word: string): Found | null {
  for (const text of [withoutPunctuation(word), word]) {
    const id = idOfText(text);
    if (id !== null) return { id, word, link: linkOf(text) };
  }
  return null;
}

/** A word without the signs at its end; a bracket that was opened in it is its own, as in `10.1002/(SICI)1097-4571(199601)`. */
function withoutPunctuation(word: string): string {
  let unopened = word.split(')').length - word.split('(').length;
  let end = word.length;
  for (; end > 0 && PUNCTUATION.includes(word.charAt(end - 1)); end--) {
    if (word.charAt(end - 1) !== ')') continue;
    if (unopened <= 0) break;
    unopened--;
  }
  return word.slice(0, end);
}

function linkOf(text: string): string | undefined {
  return idOfUrl(text) === null ? undefined : text.trim();
}

/** The words of a Markdown link, those in quotation marks, or at least two words of letters beside the ids. */
function titleOf(line: string, found: readonly Found[]): string | undefined {
  const label = /\[([^[\]]+)\]\(/.exec(line)?.[1];
  if (label !== undefined && findId(label) === null) return label;
  const quoted = /(?:^|[\s,(])["“”„«]\s?(\S[^"“”„«»]*\s[^"“”„«»]+?)[,.]?\s?["“”»](?=[\s,.;:)]|$)/.exec(line)?.[1];
  if (quoted !== undefined) return quoted;
  const rest = without(line, found)
    .replace(/\b(?:arxiv|doi|pmid|pmcid)\s*:?\s*(?=\s|$)/gi, ' ')
    .replace(/^\s*(?:[-*+•]|\d+[.)])\s+|[[\]()<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,;.–—-]+/, '');
  const title = rest.slice(0, endWithout(rest, SEPARATORS));
  return (title.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2 ? title : undefined;
}

/** A line without the words that were found in it, which are in its order. */
function without(line: string, found: readonly Found[]): string {
  const between: string[] = [];
  let from = 0;
  for (const { word } of found) {
    const at = line.indexOf(word, from);
    between.push(line.slice(from, at));
    from = at + word.length;
  }
  return [...between, line.slice(from)].join(' ');
}

/** Where a text ends without the signs at its end. A pattern would look at a long row of them once from each of them. */
function endWithout(text: string, signs: string): number {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return end;
}
