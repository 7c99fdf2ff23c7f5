/** How British spelling differs from American, as far as it does in titles. */
const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[drs]?|ing|ation|able)$)/, 'iz'],
  [/ys(?=(?:e[drs]?|ing)$)/, 'yz'],
  [/(?<=col|behavi|neighb|fav|flav|hon|lab|tum|vap|harb|endeav)our/, 'or'],
  [/(?<=model|label|signal|travel|channel|cancel|level)l(?=e[dr]|ing)/, ''],
  [/(?<=^(?:cent|fib|theat|calib))re$/, 'er'],
  [/(?<=def|off|lic)ence$/, 'ense'],
  [/(?<=catal|anal|dial)ogue$/, 'og'],
  [/^grey/, 'gray'],
  [/^programme$/, 'program'],
];

const MAY_BE_BRITISH = /[iy]s(?:e|i|a)|our|ll(?:e|i)|re$|ence$|ogue$|^grey|^programme$/;

/**
 * A folded word without what pages change at will: number ('networks'), and British or American spelling. Not a word of any
 * language: for comparing alone.
 */
export function plainWord(word: string): string {
  const latin = /[a-z]+$/.exec(word)?.[0] ?? ''; // 'αdrafts' is 'α-drafts'
  if (latin.length < 4) return word;
  let plain = singular(latin);
  if (MAY_BE_BRITISH.test(plain)) for (const [british, american] of SPELLING) plain = plain.replace(british, american);
  return word.slice(0, -latin.length) + plain;
}

/** These end in an s of their own, and stand before hyphens: 'trans-dimensional' is 'transdimensional'. */
const PREFIX = /^(?:cross|dis|mis|trans)$/;

function singular(word: string): string {
  if (PREFIX.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
