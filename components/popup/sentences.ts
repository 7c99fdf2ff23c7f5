import type { Millis } from '../../papers/saved.ts';
import { isFiltered, type Narrowing } from './narrowing.ts';

const grouped = new Intl.NumberFormat('en');

export function papersInWords(count: number): string {
  return `${grouped.format(count)} ${count === 1 ? 'paper' : 'papers'}`;
}

/** How much of the library is shown; `partial` where more may be found yet. */
export function countSentence(shown: number, all: number, narrowed: boolean, partial = false): string {
  const sentence = narrowed ? `${grouped.format(shown)} of ${papersInWords(all)}` : papersInWords(all);
  return partial ? `${sentence} so far` : sentence;
}

/** What the current tab shows, in the two halves of one sentence; the second is what can be asked for. */
export function pageSentence(papers: number, yours: number): readonly [here: string, yours: string] {
  const here = `${papersInWords(papers)} here`;
  return [here, yours === 0 ? 'none of yours yet' : `${grouped.format(yours)} of yours`];
}

/** When the list in the current tab was last read, and how many of its papers no list had shown. `locale`: the browser's own. */
export function newsSentence(fresh: number, lastHere: Millis | null, locale?: string): string {
  const here =
    lastHere === null
      ? 'First time here'
      : `Last here on ${new Date(lastHere).toLocaleDateString(locale, { day: 'numeric', month: 'long' })}`;
  return `${here}, ${fresh === 0 ? 'nothing' : grouped.format(fresh)} new.`;
}

/** Why there is nothing to show. */
export function nothingSentence(narrowing: Narrowing): string {
  const query = narrowing.query.trim();
  const under = [
    ...narrowing.tags.map((tag) => `tag:${tag}`),
    ...(narrowing.status === null ? [] : [`status:${narrowing.status}`]),
  ].join(', ');
  const where = `${under && ` under ${under}`}${narrowing.onPage ? ' on this page' : ''}`;
  return query === '' ? `Nothing${where}.` : `Nothing matches "${query}"${where}.`;
}

export interface Taken {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
}

/** What an import did. */
export function importSentence({ added, merged, unchanged }: Taken): string {
  if (added + merged + unchanged === 0) return 'The file holds no papers; nothing was changed.';
  if (added + merged === 0) return `Nothing was new: ${hereAlready(unchanged)}.`;
  const parts = [
    added > 0 && `added ${grouped.format(added)}`,
    merged > 0 && `merged ${grouped.format(merged)}`,
    unchanged > 0 && hereAlready(unchanged),
  ].filter((part) => part !== false);
  const sentence = parts.join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function hereAlready(count: number): string {
  return `${grouped.format(count)} ${count === 1 ? 'was' : 'were'} already here`;
}

export interface Saved {
  readonly papers: number;
  readonly file: string;
}

export function exportSentence({ papers, file }: Saved): string {
  return `${papersInWords(papers)} saved as ${file}.`;
}

/** The label of the way out of a list that its filters leave empty; null where there are no filters. */
export function wayOut(narrowing: Narrowing): string | null {
  if (!isFiltered(narrowing)) return null;
  return narrowing.query.trim() === '' ? 'Show everything' : 'Search everything';
}
