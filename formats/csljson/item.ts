import type { PaperId } from '../../papers/id.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import { idIn } from '../citation/ids.ts';
import { type Kind, kindOf } from '../citation/kind.ts';
import { splitName } from '../citation/names.ts';
import { ownUrl } from '../reading/search-link.ts';

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** What a reference needs, in the variables of the Citation Style Language 1.0.2. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly note?: string;
  readonly custom?: { readonly manicule: OwnFields };
}

/** What CSL has no variable for, where the schema leaves room for programs' own. */
export interface OwnFields {
  readonly tags: readonly string[];
  readonly status: string | null;
  readonly starred: boolean;
  readonly savedAt: string;
  readonly ids: readonly PaperId[];
  readonly pdf?: string;
  readonly code?: string;
}

const TYPES: { readonly [K in Kind]: string } = {
  article: 'article-journal',
  conference: 'paper-conference',
  preprint: 'article',
};

/** The reference to a paper, without anything of its reader's. */
export function cslItem({ paper }: SavedPaper, id: string): CslItem {
  const kind = kindOf(paper);
  const arxiv = idIn(paper, 'arxiv');
  const doi = idIn(paper, 'doi');
  const url = ownUrl(paper);
  return {
    id,
    type: TYPES[kind],
    title: paper.title,
    ...(paper.authors.length > 0 && { author: paper.authors.map(cslName) }),
    ...(paper.date !== undefined && { issued: cslDate(paper.date) }),
    ...(paper.venue !== undefined && { 'container-title': paper.venue }),
    ...(kind === 'preprint' && arxiv !== undefined && { publisher: 'arXiv' }),
    ...(arxiv !== undefined && { number: `arXiv:${arxiv}` }),
    ...(doi !== undefined && { DOI: doi }),
    ...(url !== undefined && { URL: url }),
  };
}

export function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

function cslName(author: string): CslName {
  const name = splitName(author);
  if (name.kind === 'whole') return { literal: name.name };
  const { family, given, suffix } = name;
  return { family, given, ...(suffix !== undefined && { suffix }) };
}
