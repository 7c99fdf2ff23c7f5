import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { foldLetters } from '../../papers/title-fold.ts';
import { withoutLatex } from '../../papers/title-latex.ts';
import { joinName, splitName } from './names.ts';

const UNTELLING = new Set(
  'a an and are as at be by can do does for from how in into is it its of on or our the their to toward towards using via we what when where which why will with you your'.split(
    ' ',
  ),
);

/**
 * The citation key of every paper of a library: family, year and the title's first telling word, `veld2017margins`, in
 * ASCII. Where papers share one, the first saved has it and the next get `a`, `b`, … so that adding papers changes no key.
 */
export function citationKeys(library: readonly SavedPaper[]): ReadonlyMap<RecordKey, string> {
  const keys = new Map<RecordKey, string>();
  const taken = new Map<string, number>();
  for (const saved of [...library].sort((a, b) => a.savedAt - b.savedAt || (a.key < b.key ? -1 : 1))) {
    keys.set(saved.key, takeFree(baseKey(saved), taken));
  }
  return keys;
}

function baseKey({ paper }: SavedPaper): string {
  const [author] = paper.authors;
  const year = paper.date?.slice(0, 4) ?? '';
  const key = `${author === undefined ? '' : familyOf(author)}${year}${titleWord(paper.title)}`;
  return /^[a-z]/.test(key) ? key : `paper${key}`;
}

function familyOf(author: string): string {
  const name = splitName(author);
  return ascii(name.kind === 'person' ? name.family : joinName(name));
}

function titleWord(title: string): string {
  const words = withoutLatex(title)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(ascii);
  return words.find((word) => word.length > 1 && !UNTELLING.has(word) && /[a-z]/.test(word)) ?? '';
}

function ascii(text: string): string {
  return foldLetters(text).replace(/[^a-z0-9]/g, '');
}

/** `taken` holds, for each key in use, how many letters were tried behind it. */
function takeFree(base: string, taken: Map<string, number>): string {
  let key = base;
  let tried = taken.get(base) ?? 0;
  while (taken.has(key)) key = base + letters(tried++);
  taken.set(base, tried);
  if (key !== base) taken.set(key, 0);
  return key;
}

/** a … z, aa, ab, … */
function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last;
}
