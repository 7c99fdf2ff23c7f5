import type { Millis } from '../../papers/saved.ts';
import { inDate } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { isFiltered, type Narrowing } from './narrowing.ts';

export function papersInWords(count: number): string {
  return say('common.papers', { count });
}

/** How much of the library is shown; `partial` where more may be found yet. */
export function countSentence(shown: number, all: number, narrowed: boolean, partial = false): string {
  const papers = narrowed ? say('popup.some', { shown, papers: papersInWords(all) }) : papersInWords(all);
  return partial ? say('popup.soFar', { papers }) : papers;
}

/** What the current tab shows, and how much of it is the reader's, which can be asked for. */
export function pageSentence(papers: number, yours: number): readonly [here: string, yours: string] {
  return [
    say('popup.papersHere', { papers: papersInWords(papers) }),
    yours === 0 ? say('popup.noneYours') : say('popup.someYours', { count: yours }),
  ];
}

/** When the list in the current tab was last read, and how many of its papers no list had shown.  */
export function newsSentence(fresh: number, lastHere: Millis | null): string {
  const visit =
    lastHere === null
      ? say('bar.firstTime')
      : say('bar.lastHere', { date: inDate(lastHere, { day: 'numeric', month: 'long' }) });
  return fresh === 0 ? say('bar.news', { visit }) : say('bar.newsCount', { visit, count: fresh });
}

/** Why there is nothing to show. */
export function nothingSentence(narrowing: Narrowing): string {
  const query = narrowing.query.trim();
  const under = [
    ...narrowing.tags.map((tag) => `tag:${tag}`),
    ...(narrowing.status === null ? [] : [`status:${narrowing.status}`]),
  ].join(', ');
  const word = [query !== '' && 'noMatch', under !== '' && 'Under', narrowing.onPage && 'OnPage']
    .filter(Boolean)
    .join('');
  switch (word) {
    case 'noMatchUnderOnPage':
    case 'noMatchUnder':
      return say(`popup.${word}`, { query, under });
    case 'noMatchOnPage':
    case 'noMatch':
      return say(`popup.${word}`, { query });
    case 'UnderOnPage':
    case 'Under':
      return say(`popup.nothing${word}`, { under });
    default:
      return say(narrowing.onPage ? 'popup.nothingOnPage' : 'popup.nothing');
  }
}

export interface Taken {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  /** Records of the file that were not understood, where nobody was told of them before. */
  readonly odd?: number;
}

/** What an import did. */
export function importSentence({ added, merged, unchanged, odd = 0 }: Taken): string {
  if (added + merged + unchanged + odd === 0) return say('common.noPapersInFile');
  const parts = [
    added > 0 && say('popup.added', { count: added }),
    merged > 0 && say('popup.merged', { count: merged }),
    unchanged > 0 && say('popup.alreadyHere', { count: unchanged }),
    odd > 0 && say('popup.notUnderstood', { count: odd }),
  ].filter((part) => part !== false);
  const all = parts.reduce((before, after) => say('common.pair', { before, after }));
  return added + merged === 0 ? say('popup.nothingWasNew', { here: all }) : say('popup.sentence', { parts: all });
}

export interface Saved {
  readonly papers: number;
  readonly file: string;
}

export function exportSentence({ papers, file }: Saved): string {
  return say('common.savedAs', { papers: papersInWords(papers), file });
}

/** The label of the way out of a list that its filters leave empty; null where there are no filters. */
export function wayOut(narrowing: Narrowing): string | null {
  if (!isFiltered(narrowing)) return null;
  return say(narrowing.query.trim() === '' ? 'common.showEverything' : 'popup.searchEverything');
}
