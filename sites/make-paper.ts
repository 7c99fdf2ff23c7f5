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

/** The paper that the fields tell of. Throws where there is no title or no web address: a malformed card. */
export function makePaper(fields: PaperFields): Paper {
  const title = collapse(fields.title);
  if (title === '') throw new Error('the card has no title');
  if (!isWebAddress(fields.url)) throw new Error(`nothing leads to '${title}'`);
  const abstract = collapse(fields.abstract ?? '');
  const date = collapse(fields.date ?? '');
  const venue = collapse(fields.venue ?? '');
  const { pdfUrl, codeUrl } = fields;
  return {
    title,
    authors: fields.authors.map(collapse).filter((name) => name !== ''),
    ids: [...new Set(fields.ids)].filter((id) => id !== null),
    url: fields.url,
    ...(abstract !== '' && { abstract }),
    ...(date !== '' && { date }),
    ...(venue !== '' && !isPreprintServer(venue) && { venue }),
    ...(isWebAddress(pdfUrl) && { pdfUrl }),
    ...(isWebAddress(codeUrl) && { codeUrl }),
  };
}

/** As most addresses are: what is so plain need not be parsed to be known for one. */
const PLAIN = /^https?:\/\/[a-z]+\.[a-z]+\/[\w./-]*$/;

function isWebAddress(address: string | null | undefined): address is string {
  if (typeof address !== 'string') return false;
  return PLAIN.test(address) || (/^https?:\/\/[^/]/i.test(address) && URL.canParse(address));
}
