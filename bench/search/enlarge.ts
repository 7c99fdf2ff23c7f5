import type { CorpusPaper } from './corpus.ts';
import { oneOf, type Random, randomFrom } from './random.ts';
import { spliced, WordStock } from './word-stock.ts';

/** So that a library of five times the papers has as many words as a real one. */
const FRESH = { title: 1, abstract: 0.1 };
/** How many of a new paper's authors have other papers too. */
const KNOWN_AUTHORS = 0.3;

/**
 * A library of any size from a smaller one. A further paper is built like one of the given, with other words in their
 * places: frequent ones for frequent ones, and for rare ones words that no paper has, as every new paper brings its own.
 * Titles put together of halves would come verbatim several times each, and no rank could tell which is meant.
 */
export function enlarge(papers: readonly CorpusPaper[], count: number, seed: number): readonly CorpusPaper[] {
  if (count <= papers.length) return papers.slice(0, count);
  const random = randomFrom(seed);
  const titles = new WordStock(
    papers.map(({ title }) => title),
    FRESH.title,
  );
  const abstracts = new WordStock(
    papers.map(({ abstract }) => abstract),
    FRESH.abstract,
  );
  const more = Array.from({ length: count - papers.length }, (_, i): CorpusPaper => {
    const [first, second] = [oneOf(random, papers), oneOf(random, papers)];
    // A word that the title and the abstract share is shared by what is put in for it.
    const known = new Map<string, string>();
    return {
      ...first,
      id: `arxiv:${9000 + Math.floor(i / 100_000)}.${String(i % 100_000).padStart(5, '0')}`,
      title: reworded(first.title, titles, known, random),
      authors: first.authors.map((author) => (random() < KNOWN_AUTHORS ? author : otherAuthor(author, papers, random))),
      abstract: reworded(first.abstract, abstracts, known, random),
      year: second.year,
      url: `https://example.org/enlarged/${i}`,
    };
  });
  return [...papers, ...more];
}

function reworded(text: string, stock: WordStock, known: Map<string, string>, random: Random): string {
  const units = stock.unitsOf(text).map((unit) => {
    const key = unit.toLowerCase();
    const other = known.get(key) ?? stock.another(unit, random);
    known.set(key, other);
    return other;
  });
  return units.join('');
}

/** Somebody of the same given name, with a surname made of two. */
function otherAuthor(author: string, papers: readonly CorpusPaper[], random: Random): string {
  const { authors } = oneOf(random, papers);
  const surname = surnameOf(authors.length > 0 ? oneOf(random, authors) : author);
  const own = surnameOf(author);
  const name = random() < 0.5 ? surname : spliced(own, surname);
  return author.slice(0, author.length - own.length) + name;
}

function surnameOf(author: string): string {
  return author.split(' ').at(-1) ?? author;
}
