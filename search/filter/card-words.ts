import type { TextClauseField } from '../query/grammar.ts';
import { scan, termsIn } from '../text/scan.ts';
import { annotationOf, type FilterItem } from './filter-item.ts';

/** The words of a text, folded, each with a space on either side; those that are other forms of one come last. */
function foldedWords(text: string): string {
  const words: string[] = [];
  const extra: string[] = [];
  scan(text, (term, _start, _end, isExtra) => {
    (isExtra ? extra : words).push(term);
  });
  return ` ${words.join(' ')} | ${extra.join(' ')} `;
}

/** The words of one text in order, for a phrase. */
export function phraseOf(text: string): string {
  const words = termsIn(text);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

const kept = new WeakMap<FilterItem['paper'], Map<string, string>>();

/** The words of a card in one of its fields, or in all. What the page says of a paper is folded once. */
export function wordsIn(item: FilterItem, field: TextClauseField | 'all'): string {
  const { paper } = item;
  switch (field) {
    case 'note':
      return foldedWords(annotationOf(item).note);
    case 'all':
      return `${wordsIn(item, 'title')}|${wordsIn(item, 'author')}|${wordsIn(item, 'venue')}|${wordsIn(item, 'abstract')}|${wordsIn(item, 'note')}|${foldedWords([...annotationOf(item).tags, paper.date?.slice(0, 4) ?? ''].join(' | '))}`;
    default: {
      const known = kept.get(paper) ?? new Map<string, string>();
      kept.set(paper, known);
      const words = known.get(field) ?? foldedWords(textOf(paper, field));
      known.set(field, words);
      return words;
    }
  }
}

function textOf(paper: FilterItem['paper'], field: Exclude<TextClauseField, 'note'>): string {
  if (field === 'author') return paper.authors.join(' | ');
  return paper[field] ?? '';
}
