import { oneOf, type Random } from '../search/random.ts';
import { AUTHOR_WAYS } from './authors.ts';
import type { Printed } from './papers.ts';
import { RETITLED, TITLE_WAYS, type TitleWay } from './titles.ts';

/** Two pages' printings, and by what kind of difference (or of other paper) they were made. */
export interface Pair {
  readonly a: Printed;
  readonly b: Printed;
  readonly kind: string;
}

/** One way of printing the title, every third time two, and one of naming the authors. */
export function reprinted(
  paper: Printed,
  random: Random,
): { readonly printed: Printed; readonly title: string; readonly authors: string } {
  const names = [
    oneOf(random, Object.keys(TITLE_WAYS)),
    ...(random() < 1 / 3 ? [oneOf(random, Object.keys(TITLE_WAYS))] : []),
  ];
  const authors = oneOf(random, Object.keys(AUTHOR_WAYS));
  // A title is cut last: a page cuts what it would have printed.
  const inOrder = [...names].sort((x, y) => Number(x.startsWith('cut')) - Number(y.startsWith('cut')));
  const title = inOrder.reduce((text, name) => (TITLE_WAYS[name] as TitleWay)(text, random), paper.title);
  return {
    printed: { title, authors: AUTHOR_WAYS[authors]?.(paper.authors, random) ?? [] },
    title: names.join(' + '),
    authors,
  };
}

/** The same paper on two pages. The kind names how its title and its authors are printed there. */
export function samePaper(papers: readonly Printed[], count: number, random: Random): Pair[] {
  return Array.from({ length: count }, () => {
    const a = oneOf(random, papers);
    const { printed, title, authors } = reprinted(a, random);
    return { a, b: printed, kind: `${title} / ${authors}` };
  });
}

/** The same paper under a title that its authors changed, or on a page that names no authors: a reader is asked. */
export function samePaperByGuess(papers: readonly Printed[], count: number, random: Random): Pair[] {
  return Array.from({ length: count }, () => {
    const a = oneOf(random, papers);
    if (random() < 0.2) return { a, b: { ...a, authors: [] }, kind: 'no authors named' };
    const kind = oneOf(random, Object.keys(RETITLED));
    return { a, b: { ...a, title: (RETITLED[kind] as TitleWay)(a.title, random) }, kind };
  }).filter(({ a, b }) => a.title !== b.title || b.authors.length === 0);
}
