import type { PaperId } from '../../papers/id.ts';
import { idOfText, idOfUrl } from '../../papers/ids/index.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Read, ReadProblem } from '../format.ts';
import { type Draft, recordOf } from '../reading/draft.ts';
import { takePaper } from '../reading/take-paper.ts';

/**
 * A pasted list: arXiv ids, DOIs and addresses of papers, one or several a line, with whatever else people write beside them.
 * A line without any is told. What remains of a line with one paper is its title, if it reads like one.
 */
export const readList: Read = (text, { at }) => {
  const papers: SavedPaper[] = [];
  const problems: ReadProblem[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .entries()) {
    if (line.trim() === '') continue;
    const drafts = draftsOf(line);
    if (drafts.length === 0) problems.push({ line: index + 1, reason: ['no-id', { text: shortened(line) }] });
    for (const draft of drafts) {
      const record = recordOf(draft, at);
      if (record !== null) takePaper(papers, record);
    }
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

function draftsOf(given: string): readonly Draft[] {
  const line = given.replace(/\b(arxiv|doi|pmid|pmcid|acl|openreview)\s*:\s+/gi, '$1:');
  const words = wordsOf(line)
    .map(findId)
    .filter((each) => each !== null);
  // What stands in several words, as a reader copies it: `PMID: 31452104`.
  const whole = words.length > 1 ? null : idOfText(given);
  const found = whole === null ? words : [{ id: whole, word: line, link: linkOf(given) }];
  const seen = new Set<PaperId>();
  const once = found.filter(({ id }) => !seen.has(id) && seen.add(id));
  const title = once.length === 1 ? titleOf(line, found) : undefined;
  return once.map(({ id, link }) => ({ title, ids: [id], links: [link] }));
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[\s,;|<>"]+|\]\(|[[\]]|(?<=\S)\)(?=\s|$)|(?<=^|\s)\(/).filter((word) => word !== '');
}

function findId(word: string): Found | null {
  const bare = word.slice(0, endWithout(word, PUNCTUATION));
  for (const text of [word, bare]) {
    const id = idOfText(text);
    if (id !== null) return { id, word, link: linkOf(text) };
  }
  return null;
}

function linkOf(text: string): string | undefined {
  return idOfUrl(text) === null ? undefined : text.trim();
}

/** The words of a Markdown link, or at least two words of letters beside the ids. */
function titleOf(line: string, found: readonly Found[]): string | undefined {
  const label = /\[([^[\]]+)\]\(/.exec(line)?.[1];
  if (label !== undefined && findId(label) === null) return label;
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

function shortened(line: string): string {
  const text = line.trim();
  return text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text;
}
