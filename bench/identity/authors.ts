import { oneOf, type Random, shuffled } from '../search/random.ts';

/** A way in which one page names the authors otherwise than the next. */
export type AuthorsWay = (authors: readonly string[], random: Random) => readonly string[];

interface Parts {
  readonly given: readonly string[];
  readonly family: string;
}

function partsOf(name: string): Parts {
  const words = name.split(' ');
  const particle = words.findIndex(
    (word, n) =>
      n > 0 && n < words.length - 1 && /^(?:van|von|de|da|der|den|del|della|la|le|di|dos|ten|ter)$/.test(word),
  );
  const at = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, at), family: words.slice(at).join(' ') };
}

function eachName(print: (parts: Parts, name: string) => string): AuthorsWay {
  return (authors) => authors.map((name) => (name.includes(' ') ? print(partsOf(name), name) : name));
}

const initial = (name: string) =>
  name
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('-');
const letters = ({ given }: Parts) =>
  given
    .flatMap((name) => name.split('-'))
    .map((part) => part.charAt(0).toUpperCase())
    .join('');

export const AUTHOR_WAYS: Readonly<Record<string, AuthorsWay>> = {
  'as they are': (authors) => authors,
  initials: eachName(({ given, family }) => `${given.map(initial).join(' ')} ${family}`),
  'initials run together': eachName((parts) => `${letters(parts)} ${parts.family}`),
  'as in PubMed': eachName((parts) => `${parts.family} ${letters(parts)}`),
  'Family, Given': eachName(({ given, family }) => `${family}, ${given.join(' ')}`),
  'Family, initials': eachName(({ given, family }) => `${family}, ${given.map(initial).join('')}`),
  'Family Given': eachName(({ given, family }) => `${family} ${given.join(' ')}`),
  'FAMILY in capitals': (authors) => authors.map((name) => name.toUpperCase()),
  'the first alone': (authors) => authors.slice(0, 1),
  'et al.': (authors, random) =>
    authors.length > 2 ? [...authors.slice(0, oneOf(random, [1, 2, 3])), 'et al.'] : authors,
  'the first five, …': (authors) => (authors.length > 5 ? [...authors.slice(0, 5), '…'] : authors),
  'in another order': (authors, random) => shuffled(random, authors),
  'no accents': (authors) =>
    authors.map((name) =>
      name
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l'),
    ),
  'umlauts spelt out': (authors) =>
    authors.map((name) => name.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss')),
  'middle names left out': eachName(({ given, family }) => `${given[0] ?? ''} ${family}`),
  'middle initials': eachName(({ given: [first = '', ...middle], family }) =>
    [first, ...middle.map(initial), family].join(' '),
  ),
  'numbered as in DBLP': (authors) => authors.map((name, n) => (n === 0 ? `${name} 0003` : name)),
  'hyphens left out': (authors) =>
    authors.map((name) => name.replace(/(?<=\p{L})-(?=\p{Ll})/gu, '').replace(/-/g, ' ')),
  'with notes': (authors) => authors.map((name, n) => `${name}${'¹²³*†'.charAt(n % 5)}`),
  'one more': (authors) => (authors.length > 2 ? [...authors, 'Ottilie Q. Brandtmeier'] : authors),
  'one fewer': (authors) => (authors.length > 2 ? authors.slice(0, -1) : authors),
  'one other': (authors) => (authors.length > 3 ? [...authors.slice(0, -1), 'Ottilie Q. Brandtmeier'] : authors),
};
