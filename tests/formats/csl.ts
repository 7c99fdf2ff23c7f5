import { MATH_SYMBOLS } from '../../formats/latex/math-symbols.ts';

/** The parts of CSL-JSON that tests compare. */
export interface CslItem {
  readonly id: string;
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
  readonly DOI?: string;
  readonly URL?: string;
  readonly note?: string;
  readonly annote?: string;
  readonly keyword?: string;
}

interface CslName {
  readonly given?: string;
  readonly family?: string;
  readonly suffix?: string;
  readonly literal?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
}

export function nameOf(name: CslName): string {
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family, name.literal];
  return plain([name.given, ...family, name.suffix].filter(Boolean).join(' '));
}

/**
 * A text without what one program or the other changes on purpose: case (titles come out in sentence case), typographic
 * quotes and dashes, formulas as markup or as LaTeX.
 */
export function plain(text: string): string {
  return [...text.normalize('NFC')]
    .map((char) => MATH_SYMBOLS.get(char) ?? char)
    .join('')
    .replace(/\\([#%&_$])/g, '$1')
    .replace(/<\/?(?:su[bp]|i|b|span)(?: [^>]*)?>/g, '')
    .replace(/[{}$\s\u00a0]/g, '')
    .replace(/["'`“”‘’]+/g, "'")
    .replace(/[–—]|--+/g, '-')
    .toLowerCase();
}
