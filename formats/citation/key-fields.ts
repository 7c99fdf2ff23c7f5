import type { Paper } from '../../papers/paper.ts';
import { foldLetters } from '../../papers/title-fold.ts';
import { withoutLatex } from '../../papers/title-latex.ts';
import { idIn } from './ids.ts';
import { joinName, splitName } from './names.ts';

const UNTELLING = new Set(
  'a an and are as at be by can do does for from how in into is it its of on or our the their to toward towards using via we what when where which why will with you your'.split(
    ' ',
  ),
);
const SHORT_TITLE = 3;
const MOST_AUTHORS = 20;

/** The fields of a key's pattern; `count` is the number behind the name, null where there is none. */
export const KEY_FIELDS = {
  /** The first author's family, or its first letters. */
  auth: ({ authors }, count) => families(authors.slice(0, 1)).slice(0, count ?? undefined),
  /** All families, or so many and `EtAl`. */
  authors: ({ authors }, count) => {
    const most = count ?? MOST_AUTHORS;
    return families(authors.slice(0, most)) + (authors.length > most ? 'EtAl' : '');
  },
  /** One family or two, or the first and `EtAl`. */
  authetal: ({ authors }) => (authors.length > 2 ? `${families(authors.slice(0, 1))}EtAl` : families(authors)),
  year: ({ date }) => date?.slice(0, 4) ?? '',
  shortyear: ({ date }) => date?.slice(2, 4) ?? '',
  month: ({ date }) => date?.slice(5, 7) ?? '',
  /** The title's first telling word. */
  veryshorttitle: ({ title }) => tellingWords(title)[0] ?? '',
  /** Its first telling words: three, or so many. */
  shorttitle: ({ title }, count) => capitals(tellingWords(title).slice(0, count ?? SHORT_TITLE)),
  title: ({ title }, count) => capitals(words(title).slice(0, count ?? undefined)),
  venue: ({ venue }) => ascii(venue ?? ''),
  arxiv: (paper) => idIn(paper, 'arxiv')?.replace(/[^\w.-]/g, '') ?? '',
} as const satisfies Record<string, (paper: Paper, count: number | null) => string>;
export type KeyField = keyof typeof KEY_FIELDS;

export function isKeyField(name: string): name is KeyField {
  return Object.hasOwn(KEY_FIELDS, name);
}

function families(authors: readonly string[]): string {
  return authors
    .map((author) => {
      const name = splitName(author);
      return ascii(name.kind === 'person' ? name.family : joinName(name));
    })
    .join('');
}

function tellingWords(title: string): readonly string[] {
  return words(title).filter((word) => word.length > 1 && !UNTELLING.has(word.toLowerCase()) && /[a-z]/i.test(word));
}

function words(title: string): readonly string[] {
  return withoutLatex(title)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(ascii)
    .filter((word) => word !== '');
}

function capitals(titleWords: readonly string[]): string {
  return titleWords.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** Letters without accents and digits, in their case; the rest left out. */
function ascii(text: string): string {
  const folded = [...text.normalize('NFC')].map((char) => {
    const plain = foldLetters(char);
    return char === char.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  });
  return folded.join('').replace(/[^A-Za-z0-9]/g, '');
}
