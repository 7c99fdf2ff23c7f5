import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CorpusPaper, readLines } from '../search/corpus.ts';
import { oneOf, type Random, randomFrom, shuffled } from '../search/random.ts';

/** All that sameness goes by where there is no id. */
export interface Printed {
  readonly title: string;
  readonly authors: readonly string[];
}

const CORPUS = fileURLToPath(new URL('../../../shared/corpora/papers-20k.jsonl.gz', import.meta.url));

/** Real papers where they lie beside the project, invented ones elsewhere; no two alike. */
export function printedPapers(): { readonly papers: readonly Printed[]; readonly source: string } {
  const real = existsSync(CORPUS);
  const papers = real ? readLines<CorpusPaper>(CORPUS).map(tidy) : inventedPapers(8000, randomFrom(7));
  return {
    papers: unlike(papers.filter(({ title, authors }) => title !== '' && authors.length > 0)),
    source: real ? 'real papers' : 'invented papers',
  };
}

function unlike(papers: readonly Printed[]): Printed[] {
  return [...new Map(papers.map((paper) => [paper.title.toLowerCase(), paper])).values()];
}

function tidy({ title, authors }: CorpusPaper): Printed {
  const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    title: collapse(title),
    authors: authors.flatMap((name) => collapse(name).split(/, (?!Jr)/)).filter((name) => name !== ''),
  };
}

const SUBJECTS =
  'α-Drafts, β-Drafts, Verifiers, Collections, Reading Lists, Marks, Graphs, Images, Proofs, Kähler Metrics'.split(
    ', ',
  );
const QUALITIES =
  'Lossless, Patient, Hasty, Multi-Modal, Robust, Sparse, 3D, Bayesian, Unsupervised, Self-Organising'.split(', ');
const MANNERS = 'for, without, beyond, by Way of, under, in the Presence of'.split(', ');
const GIVEN = 'Ottilie, Wen, Iñigo, Jürgen, Xiao-Ming, Søren, Anna Maria, K., Wei, Zoë'.split(', ');
const FAMILIES = 'Brandt, Halloran, Müller, Wang, Li, de la Fuente, O’Neill, Łukasz, Kim, van den Berg'.split(', ');

export function inventedPapers(count: number, random: Random): Printed[] {
  const papers = Array.from({ length: count }, (_, n) => {
    const [quality, second, subject, other, manner] = [QUALITIES, QUALITIES, SUBJECTS, SUBJECTS, MANNERS].map((list) =>
      oneOf(random, list),
    );
    const people = shuffled(random, FAMILIES).slice(0, 1 + (n % 5));
    return {
      title: `${second} ${quality} ${subject} ${manner} ${other}: The ${oneOf(random, QUALITIES)} Way of ${oneOf(random, SUBJECTS)}`,
      authors: people.map((family) => `${oneOf(random, GIVEN)} ${family}`),
    };
  });
  return unlike(papers);
}
