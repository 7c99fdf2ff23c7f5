import { oneOf, type Random, wholeFrom } from '../search/random.ts';

/** A way in which one page prints a title otherwise than the next; answers with the title as it is where it does not apply. */
export type TitleWay = (title: string, random: Random) => string;

const LATEX: readonly (readonly [RegExp, string])[] = [
  ...[...'αβγδεζηθικλμνξπρστυφχψω'].map((letter, n): [RegExp, string] => [
    new RegExp(letter, 'g'),
    `$\\${'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega'.split(' ')[n]}$`,
  ]),
  [/&/g, '\\&'],
  [/%/g, '\\%'],
  [/ö/g, '\\"{o}'],
  [/ü/g, '\\"u'],
  [/ä/g, '{\\"a}'],
  [/é/g, "\\'{e}"],
  [/ç/g, '\\c{c}'],
  [/ø/g, '{\\o}'],
  [/–/g, '--'],
  [/“(.*?)”/g, "``$1''"],
];

function titleCase(title: string): string {
  return title.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}

/** What sites do to a title without meaning to change it. */
export const TITLE_WAYS: Readonly<Record<string, TitleWay>> = {
  'as it is': (title) => title,
  capitals: (title) => title.replace(/ß/g, 'SS').toUpperCase(),
  'sentence case': (title) => title.charAt(0) + title.slice(1).toLowerCase(),
  'title case': titleCase,
  LaTeX: (title) =>
    LATEX.reduce((text, [sign, command]) => text.replace(sign, command), title).replace(/\b([A-Z]{2,})\b/, '{$1}'),
  'LaTeX emphasis': (title) => title.replace(/^(\S+) (\S+)/, '$1 \\emph{$2}'),
  dashes: (title, random) =>
    title
      .replace(/[-–—]/g, oneOf(random, ['‐', '–', '‑', '−', '-']))
      .replace(/: /, oneOf(random, [' - ', ' – ', ' — ', ': '])),
  'hyphens joined': (title) => title.replace(/(?<=\p{L})-(?=\p{Ll})/gu, ''),
  'hyphens apart': (title) => title.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '),
  'no accents': (title) => title.normalize('NFD').replace(/(?<=[a-zA-Z])[\u0300-\u036f]+/g, ''),
  'accents apart': (title) => title.normalize('NFD'),
  ampersand: (title) => title.replace(/ and /i, ' & '),
  'ampersand escaped': (title) => title.replace(/ and /i, ' &amp; ').replace(/'/g, '&#39;'),
  'curly quotes': (title) => title.replace(/'/g, '’').replace(/"(.*?)"/g, '“$1”'),
  'full stop': (title) => (/[.?!]$/.test(title) ? title : `${title}.`),
  spaces: (title) =>
    title
      .replace(/ /, '\u00a0')
      .replace(/(?<= \S+) /, '  ')
      .replace(/(?<=\p{L}{6})(?=\p{L}{4})/u, '\u00ad'),
  'wide signs': (title) => title.replace(/: /, '：').replace(/, /g, '，').replace(/fi/g, 'ﬁ'),
  italics: (title) => title.replace(/\b([A-Z][a-z]+) ([a-z]+)\b/, '<i>$1 $2</i>'),
  superscripts: (title) => title.replace(/(?<=[A-Za-z])2\b/g, '²'),
  cut: (title, random) => cutAt(title, wholeFrom(random, 60, 110), oneOf(random, ['…', '...', ' …'])),
  'cut early': (title, random) =>
    cutAt(title, Math.floor(title.length * (0.55 + random() * 0.4)), oneOf(random, ['…', '...'])),
  'article dropped': (title) => title.replace(/^(?:An?|The) |(?<= )(?:an?|the) /i, ''),
  'article added': (title) => title.replace(/^(?!The |An? )/, 'The '),
  plural: (title) => title.replace(/(?<=[a-z]{3}[bdfgklmnprtvw])s\b(?!')/, ''),
  British: (title) =>
    title
      .replace(/(\p{L}{3,})iz(ation|ed|ing|e)/giu, '$1is$2')
      .replace(/([Bb]ehavi|[Cc]ol|[Nn]eighb)or/g, '$1our')
      .replace(/([Mm]odel|[Ll]abel)ing/g, '$1ling'),
};

function cutAt(title: string, length: number, mark: string): string {
  if (title.length <= length + 4 || length < 40) return title;
  const kept = title.slice(0, length);
  return (mark.startsWith(' ') ? kept.slice(0, Math.max(kept.lastIndexOf(' '), 1)) : kept.trimEnd()) + mark;
}

/** What authors do to a title between the preprint and the venue: readers would know it for the same paper, mostly. */
export const RETITLED: Readonly<Record<string, TitleWay>> = {
  'subtitle left out': (title) => title.replace(/^(.{20,}?): .*$/, '$1'),
  'name put in front': (title) => (/^[^ ]+:/.test(title) ? title.replace(/^[^ ]+: /, '') : `DraftNet: ${title}`),
  'Towards put in front': (title) => `Towards ${title}`,
  'one word replaced': (title) => title.replace(/\b(?:using|via|with|by)\b/i, 'through'),
};
