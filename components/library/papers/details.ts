import type { Paper } from '../../../papers/paper.ts';
import { say } from '../../../words/say.ts';
import type { PaperFields } from './props.ts';

/** What stands in the form, as it is typed. */
export type PaperDraft = Readonly<
  Record<'title' | 'authors' | 'venue' | 'date' | 'url' | 'pdfUrl' | 'codeUrl' | 'abstract', string>
>;

export function draftOf(paper: Paper): PaperDraft {
  return {
    title: paper.title,
    authors: paper.authors.join('\n'),
    venue: paper.venue ?? '',
    date: paper.date ?? '',
    url: paper.url,
    pdfUrl: paper.pdfUrl ?? '',
    codeUrl: paper.codeUrl ?? '',
    abstract: paper.abstract ?? '',
  };
}

/** What keeps a draft from being saved, as a sentence that says what to do; null where nothing does. */
export function problemOf(draft: PaperDraft): { readonly field: keyof PaperDraft; readonly sentence: string } | null {
  if (oneLine(draft.title) === '') return { field: 'title', sentence: say('papers.needsTitle') };
  if (!isWebAddress(draft.url)) return { field: 'url', sentence: say('papers.needsAddress') };
  for (const field of ['pdfUrl', 'codeUrl'] as const) {
    if (draft[field].trim() !== '' && !isWebAddress(draft[field]))
      return { field, sentence: say('papers.needsAddressOrNone') };
  }
  if (!/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/.test(draft.date.trim()))
    return { field: 'date', sentence: say('papers.needsDate') };
  return null;
}

/** The fields that a draft makes another of; those that it empties are undefined. */
export function changedFields(paper: Paper, draft: PaperDraft): PaperFields {
  const was = draftOf(paper);
  const values: PaperFields = {
    title: oneLine(draft.title),
    authors: draft.authors.split('\n').map(oneLine).filter(Boolean),
    venue: oneLine(draft.venue) || undefined,
    date: draft.date.trim() || undefined,
    url: draft.url.trim(),
    pdfUrl: draft.pdfUrl.trim() || undefined,
    codeUrl: draft.codeUrl.trim() || undefined,
    abstract: oneLine(draft.abstract) || undefined,
  };
  const changed = (Object.keys(draft) as (keyof PaperDraft)[]).filter((field) => draft[field] !== was[field]);
  return Object.fromEntries(changed.map((field) => [field, values[field]]));
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim()) && URL.canParse(text.trim());
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
