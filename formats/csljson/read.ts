import * as v from 'valibot';
import { Failure } from '../../failures/failure.ts';
import { idOfText } from '../../papers/ids/index.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Read, ReadProblem } from '../format.ts';
import { dateOfParts, dateOfText, timeOfText } from '../reading/dates.ts';
import { type Draft, recordOf } from '../reading/draft.ts';
import { withoutMarkup } from '../reading/markup.ts';
import { parseJson } from '../reading/parse-json.ts';
import { takePaper } from '../reading/take-paper.ts';
import { isOnlyIds, readVenue, statedIds } from '../reading/venue.ts';

// Programs write numbers as text and text as numbers; what is of another kind altogether is as good as absent.
const text = v.fallback(v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String))), undefined);
// CrossRef's own JSON has lists of titles and of venues.
const firstText = v.optional(
  v.union([
    v.pipe(
      v.array(text),
      v.transform(([first]) => first),
    ),
    text,
  ]),
);
const texts = v.fallback(v.array(v.string()), []);
const name = v.object({
  ...{ family: text, given: text, suffix: text, literal: text, name: text },
  ...{ 'non-dropping-particle': text, 'dropping-particle': text },
});
const date = v.fallback(
  v.optional(
    v.object({
      'date-parts': v.optional(v.array(v.array(v.union([v.string(), v.number()])))),
      raw: text,
      literal: text,
    }),
  ),
  undefined,
);
const itemSchema = v.object({
  ...{
    id: text,
    title: firstText,
    URL: text,
    DOI: text,
    PMID: text,
    PMCID: text,
    number: text,
    abstract: text,
    note: text,
    annote: text,
  },
  ...{ publisher: text, archive: text, 'container-title': firstText, 'event-title': text, event: text },
  keyword: v.fallback(v.optional(v.union([v.string(), v.array(v.string())])), undefined),
  author: v.fallback(v.array(name), []),
  issued: date,
  accessed: date,
  custom: v.fallback(
    v.optional(
      v.object({
        manicule: v.object({
          tags: texts,
          ids: texts,
          status: text,
          starred: v.boolean(),
          savedAt: text,
          pdf: text,
          code: text,
        }),
      }),
    ),
    undefined,
  ),
});
type Item = v.InferOutput<typeof itemSchema>;

/** CSL-JSON of any program: a list of items, or one. Items are counted where lines would mean nothing. */
export const readCsljson: Read = (content, { at }) => {
  const papers: SavedPaper[] = [];
  const problems: ReadProblem[] = [];
  for (const [index, item] of itemsOf(content).entries()) {
    const parsed = v.safeParse(itemSchema, item);
    const record = parsed.success ? recordOf(draftOf(parsed.output), at) : null;
    if (record === null) problems.push({ line: index + 1, reason: ['nameless'] });
    else takePaper(papers, record);
  }
  return { papers, problems };
};

function itemsOf(content: string): readonly unknown[] {
  const parsed = parseJson(content, 'file-foreign');
  if (Array.isArray(parsed)) return parsed;
  const items = typeof parsed === 'object' && parsed !== null && 'items' in parsed ? parsed.items : undefined;
  if (Array.isArray(items)) return items;
  if (typeof parsed === 'object' && parsed !== null && 'title' in parsed) return [parsed];
  throw new Failure('file-foreign', ['not-csl']);
}

function draftOf(item: Item): Draft {
  const own = item.custom?.manicule;
  const plain = own ? (value: string | undefined) => value : withoutMarkup;
  return {
    title: plain(item.title),
    authors: item.author.map(nameOf),
    ids: [
      ...(own?.ids ?? []).map(idOfText),
      item.DOI === undefined ? null : idOfText(item.DOI),
      item.PMID === undefined ? null : idOfText(`pmid:${item.PMID}`),
      item.PMCID === undefined ? null : idOfText(item.PMCID),
      ...[item.number, own ? undefined : item.note].flatMap(statedIds),
      ...[item.publisher, item.archive].map((place) => readVenue(place).id),
    ],
    links: [item.URL],
    pdfUrl: own?.pdf,
    codeUrl: own?.code,
    abstract: plain(item.abstract),
    date: dateOf(item.issued),
    venue: plain(item['container-title'] ?? item['event-title'] ?? item.event),
    tags: own?.tags ?? [item.keyword ?? []].flat().flatMap((keyword) => keyword.split(/[,;]/)),
    note: own
      ? item.note
      : [item.annote, item.note].filter((note) => note !== undefined && !isOnlyIds(note)).join('\n\n'),
    status: own?.status,
    starred: own?.starred ?? false,
    savedAt: timeOfText(own?.savedAt) ?? timeOfText(dateOf(item.accessed)),
  };
}

function nameOf(parts: Item['author'][number]): string {
  const family = [parts['dropping-particle'], parts['non-dropping-particle'], parts.family];
  return (
    parts.literal ??
    parts.name ??
    [parts.given, ...family, parts.suffix].filter((part) => part !== undefined && part !== '').join(' ')
  );
}

function dateOf(value: Item['issued']): string | undefined {
  const [year, month, day] = (value?.['date-parts']?.[0] ?? []).map(String);
  return dateOfParts(year, month, day) ?? dateOfText(value?.raw ?? value?.literal);
}
