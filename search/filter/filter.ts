import { idOfText } from '../../papers/ids/index.ts';
import { nameKey } from '../index/names.ts';
import { dateNumber, traitsOf } from '../index/traits.ts';
import type { Leaf, NameClause, Query } from '../query/ast.ts';
import { parseQuery } from '../query/parse.ts';
import { choiceOf, countOf, dayOf, yearOf } from '../rank/facts.ts';
import { queryWords } from '../rank/query-word.ts';
import { phraseOf, wordsIn } from './card-words.ts';
import { annotationOf, type FilterItem } from './filter-item.ts';

/** Whether a card fits. */
export type Fits = (item: FilterItem) => boolean;

/**
 * The cards of a page that fit a text of the library's own query language, without an index: words as they begin, no typing errors
 * forgiven. When a paper was saved or read a page does not know, so nothing fits a clause about that.
 */
export function filterFor(text: string): Fits {
  const { query, unfinished } = parseQuery(text);
  return fitting(query, unfinished);
}

function fitting(query: Query, unfinished: Leaf | null): Fits {
  switch (query.kind) {
    case 'and': {
      const parts = query.of.map((part) => fitting(part, unfinished));
      return (item) => parts.every((fits) => fits(item));
    }
    case 'or': {
      const parts = query.of.map((part) => fitting(part, unfinished));
      return (item) => parts.some((fits) => fits(item));
    }
    case 'not': {
      // A word that is not wanted is that word, not all that begins like it.
      const fits = fitting(query.of, null);
      return (item) => !fits(item);
    }
    case 'word':
      return hasWords(query.text, query === unfinished, 'all');
    case 'phrase':
      return hasPhrase(query.text, 'all');
    case 'text':
      return query.quoted
        ? hasPhrase(query.text, query.field)
        : hasWords(query.text, query === unfinished, query.field);
    case 'name':
      return named(query, query === unfinished);
    case 'choice':
      return having(choiceOf(query), (item) => traitsOf({ paper: item.paper, annotation: annotationOf(item) }));
    case 'year':
      return having(yearOf(query), ({ paper }) => dateNumber(paper.date));
    case 'day':
      return having(dayOf(query), ({ paper }) => dateNumber(paper.date));
    case 'count':
      return having(countOf(query), (item) =>
        query.field === 'tags' ? annotationOf(item).tags.length : item.paper.authors.length,
      );
    case 'time':
      return () => false;
  }
}

function having(holds: (value: number) => boolean, value: (item: FilterItem) => number): Fits {
  return (item) => holds(value(item));
}

type Field = Parameters<typeof wordsIn>[1];

function hasWords(text: string, unfinished: boolean, field: Field): Fits {
  const wanted = queryWords(text, unfinished).map(({ term, unfinished }) => (unfinished ? ` ${term}` : ` ${term} `));
  return (item) => {
    const words = wordsIn(item, field);
    return wanted.length > 0 && wanted.every((word) => words.includes(word));
  };
}

function hasPhrase(text: string, field: Field): Fits {
  const wanted = phraseOf(text);
  return (item) => wanted !== '' && wordsIn(item, field).includes(wanted);
}

function named({ field, text, beginning }: NameClause, unfinished: boolean): Fits {
  const key = nameKey(text);
  const id = field === 'id' ? idOfText(text) : null;
  return (item) =>
    namesOf(item, field).some((name) => {
      if (name === id) return true;
      const own = nameKey(name);
      return own === key || ((beginning || unfinished || field === 'id') && beginsIn(own, key));
    });
}

/** Whether a name begins with a text, or what stands behind its scheme does. */
function beginsIn(name: string, text: string): boolean {
  return name.startsWith(text) || name.slice(name.indexOf(':') + 1).startsWith(text);
}

function namesOf(item: FilterItem, field: NameClause['field']): readonly string[] {
  if (field === 'tag') return annotationOf(item).tags;
  return field === 'site' ? [item.site] : item.paper.ids;
}
