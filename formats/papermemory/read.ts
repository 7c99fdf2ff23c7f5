import * as v from 'valibot';
import { Failure } from '../../failures/failure.ts';
import { idOfText } from '../../papers/ids/index.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Read, ReadProblem } from '../format.ts';
import { dateOfText, timeOfText } from '../reading/dates.ts';
import { type Draft, recordOf } from '../reading/draft.ts';
import { givenFirst } from '../reading/names.ts';
import { parseJson } from '../reading/parse-json.ts';
import { takePaper } from '../reading/take-paper.ts';

const text = v.fallback(v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String))), undefined);
const entrySchema = v.object({
  ...{ id: text, title: text, author: text, year: text, venue: text, note: text, doi: text, abstract: text },
  ...{ pdfLink: text, codeLink: text, url: text, md: text, addDate: text },
  tags: v.fallback(v.array(v.string()), []),
  favorite: v.fallback(v.boolean(), false),
});
type Entry = v.InferOutput<typeof entrySchema>;

/** The memory that PaperMemory exports: one object, a paper a key. Papers are counted where lines would mean nothing. */
export const readPaperMemory: Read = (content, { at }) => {
  const papers: SavedPaper[] = [];
  const problems: ReadProblem[] = [];
  for (const [index, [key, value]] of entriesOf(content).entries()) {
    const parsed = v.safeParse(entrySchema, value);
    const record = parsed.success ? recordOf(draftOf(parsed.output), at) : null;
    if (record === null) problems.push({ line: index + 1, reason: ['nameless-key', { key }] });
    else takePaper(papers, record);
  }
  return { papers, problems };
};

function entriesOf(content: string): readonly (readonly [string, unknown])[] {
  const memory = parseJson(content, 'file-foreign');
  const found = Object.entries(typeof memory === 'object' && memory !== null ? memory : {}).filter(
    ([key]) => !key.startsWith('__'),
  );
  // One that is odd is told of; where all are, it is another file.
  const looksRight =
    found.length === 0 ||
    found.some(([, value]) => typeof value === 'object' && value !== null && !Array.isArray(value));
  const isOne =
    typeof memory === 'object' && memory !== null && !Array.isArray(memory) && looksRight && !('papers' in memory);
  if (!isOne) throw new Failure('file-foreign', ['not-papermemory']);
  return found;
}

function draftOf(entry: Entry): Draft {
  const known = entry.year !== undefined && /^\d{4}/.test(entry.year) ? entry.year : undefined;
  // Its own ids say where a paper is from: Arxiv-2606.03762, OpenReview-…, ACL-….
  const own = /^(arxiv|acl|openreview)-(.+)$/i.exec(entry.id ?? '');
  return {
    title: entry.title,
    authors: (entry.author ?? '').split(/(?<!\s)\s+and\s+/).map(givenFirst),
    ids: [
      own?.[1] === undefined ? null : idOfText(`${own[1].toLowerCase()}:${own[2]}`),
      entry.doi === undefined ? null : idOfText(entry.doi),
    ],
    links: [entry.url, /\]\((https?:[^)\s]+)\)/.exec(entry.md ?? '')?.[1], entry.pdfLink],
    pdfUrl: entry.pdfLink,
    codeUrl: entry.codeLink,
    abstract: entry.abstract,
    date: dateOfText(known),
    venue: entry.venue,
    tags: entry.tags,
    note: entry.note,
    starred: entry.favorite,
    savedAt: timeOfText(entry.addDate),
  };
}
