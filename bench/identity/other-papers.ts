import { oneOf, type Random, shuffled, wholeFrom } from '../search/random.ts';
import { neighbours } from './neighbours.ts';
import type { Pair } from './pairs.ts';
import { reprinted } from './pairs.ts';
import type { Printed } from './papers.ts';

type Other = (paper: Printed, random: Random, papers: readonly Printed[]) => Printed | null;

const SHARED = [
  'Introduction',
  'Editorial',
  'Preface',
  'Discussion',
  'Guest Editorial',
  'Message from the Chairs',
  'Reply',
  'Conclusions',
  'Book Review',
];

/** Other papers that look like one: by the same authors unless it is said otherwise. */
const OTHERS: Readonly<Record<string, Other>> = {
  'part II': ({ title, authors }, random) => ({
    title: `${title}${oneOf(random, [', Part II', ' II', ' (Part 2)', ': Part II', ' – II'])}`,
    authors,
  }),
  'part I and part II': ({ title, authors }) => ({ title: `${title}. II. Applications`, authors }),
  'another Greek letter': ({ title, authors }, random) => ({
    title: `${oneOf(random, ['α', '$\\beta$', 'γ'])}-${title}`,
    authors,
  }),
  'another number': ({ title, authors }) => {
    const changed = title.replace(/\d+/, (digits) => String(Number(digits) + 1));
    return changed === title ? null : { title: changed, authors };
  },
  'next version of a system': ({ title, authors }, random) => {
    const name = /^[^ :]+(?=:)/.exec(title)?.[0];
    return name
      ? { title: title.replace(name, `${name}${oneOf(random, ['v2', '2', '-2', '++', ' 2.0', '-XL'])}`), authors }
      : null;
  },
  'next year': ({ title, authors }, random) => ({ title: `${title} ${wholeFrom(random, 2019, 2026)}`, authors }),
  corrigendum: ({ title, authors }, random) => ({
    title: oneOf(random, [
      'Corrigendum to “T”',
      'Erratum: T',
      'Correction to: T',
      'Retraction: T',
      'Addendum to T',
      'Erratum to “T”',
    ]).replace('T', () => title),
    authors,
  }),
  'answer by others': ({ title }, random, papers) => ({
    title: oneOf(random, ['Comment on “T”', 'Reply to “T”', 'Response to “T”', 'Discussion of “T”']).replace(
      'T',
      () => title,
    ),
    authors: oneOf(random, papers).authors,
  }),
  'one telling word replaced': ({ title, authors }, random, papers) => {
    const own = tellingWords(title);
    const word = oneOf(random, tellingWords(oneOf(random, papers).title).concat('Verification'));
    if (own.length === 0 || title.toLowerCase().includes(word.toLowerCase().slice(0, 5))) return null;
    const replaced = oneOf(random, own);
    return { title: title.replace(replaced, () => word), authors };
  },
  'one telling word more': ({ title, authors }, random, papers) => {
    const word = oneOf(random, tellingWords(oneOf(random, papers).title).concat('Patient'));
    return { title: title.replace(/^(\S+) /, `$1 ${word.replaceAll('$', '')} `), authors };
  },
  opposite: ({ title, authors }) => {
    const changed = title
      .replace(/\bsupervised\b/i, 'unsupervised')
      .replace(/\blinear\b/i, 'nonlinear')
      .replace(/\bwith\b/i, 'without')
      .replace(/\b2D\b/, '3D')
      .replace(/\blocal\b/i, 'global');
    return changed === title ? null : { title: changed, authors };
  },
  'another subtitle': ({ title, authors }, random, papers) => {
    const main = /^(.{12,}?): /.exec(title)?.[1];
    const other = shuffled(random, papers.slice(0, 50)).find((paper) => subtitle(paper.title) !== subtitle(title));
    return main && other ? { title: `${main}: ${subtitle(other.title)}`, authors } : null;
  },
  'its title, by others': ({ title, authors }, random, papers) => {
    const others = oneOf(random, papers).authors;
    return others.some((name) => authors.some((own) => own.split(' ').at(-1) === name.split(' ').at(-1)))
      ? null
      : { title, authors: others };
  },
};

function subtitle(title: string): string {
  return title.replace(/^.*?: /, '');
}

function tellingWords(title: string): readonly string[] {
  return title.match(/(?<!\S)[A-Za-z]{6,}(?!\S)/g) ?? [];
}

/**
 * Two papers that look alike, every second one printed as another page would. What was made to differ is never cut off again:
 * such a title is one paper's as much as the other's, and nobody could tell.
 */
export function otherPapers(papers: readonly Printed[], count: number, random: Random): Pair[] {
  const made: Pair[] = [];
  while (made.length < count * 0.6) {
    const a = oneOf(random, papers);
    const kind = oneOf(random, Object.keys(OTHERS));
    const b = OTHERS[kind]?.(a, random, papers) ?? null;
    if (b) made.push({ a, b, kind });
  }
  while (made.length < count * 0.65) {
    const { authors } = oneOf(random, papers);
    const title = oneOf(random, SHARED);
    made.push({ a: { title, authors }, b: { title, authors }, kind: 'a title that many share' });
  }
  const real = neighbours(papers, count - made.length, random);
  return [...made, ...real].map((pair) => {
    const b = reprinted(pair.b, random);
    return random() < 0.5 || (made.includes(pair) && b.title.includes('cut')) ? pair : { ...pair, b: b.printed };
  });
}
