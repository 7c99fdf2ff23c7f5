import { isPreprintServer } from '../papers/gather-venue.ts';
import type { PaperId } from '../papers/id.ts';
import type { Paper } from '../papers/paper.ts';
import { collapse } from './text.ts';

/** What a site read, with holes: empty strings, nulls and repetitions are left out of the paper. */
export interface PaperFields {
  readonly title: string;
  readonly authors: readonly string[];
  /** The most telling first. */
  readonly ids: readonly (PaperId | null)[];
  readonly url: string | null;
  readonly abstract?: string | null | undefined;
  readonly date?: string | null | undefined;
  /** A preprint server is none, and left out. */
  readonly venue?: string | null | undefined;
  readonly pdfUrl?: string | null | undefined;
  readonly codeUrl?: string | null | undefined;
}

const TEXTS = ['abstract', 'date', 'venue'] as const;
const ADDRESSES = ['pdfUrl', 'codeUrl'] as const;

/** The paper that the fields tell of. Throws where there is no title or no web address: a malformed card. */
export function makePaper(fields: PaperFields): Paper {
  const title = collapse(fields.title);
  if (title === '') throw new Error('the card has no title');
  if (!isWebAddress(fields.url)) throw new Error(`nothing leads to '${title}'`);
  const texts = TEXTS.map((name) => [name, collapse(fields[name] ?? '')] as const);
  const addresses = ADDRESSES.map((name) => [name, isWebAddress(fields[name]) ? fields[name] : ''] as const);
  return {
    title,
    authors: fields.authors.map(collapse).filter((name) => name !== ''),
    ids: [...new Set(fields.ids)].filter((id) => id !== null),
    url: fields.url,
    ...Object.fromEntries([...texts, ...addresses].filter(([name, value]) => says(name, value))),
  };
}

function says(name: keyof PaperFields, value: string): boolean {
  return value !== '' && !(name === 'venue' && isPreprintServer(value));
}

function isWebAddress(address: string | null | undefined): address is string {
  return typeof address === 'string' && /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
}
