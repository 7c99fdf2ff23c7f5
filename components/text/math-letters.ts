/** Of an alphabet, where its capital A, small a and digit 0 are; null where it has none. */
interface Alphabet {
  readonly capitals: number;
  readonly smalls: number;
  readonly digits: number | null;
  /** Letters that had a place of their own before. */
  readonly elsewhere: string;
}

/** The letters of Unicode that MathML's `mathvariant` stands for: browsers draw no more of that than `normal`. */
const ALPHABETS: Readonly<Record<string, Alphabet>> = {
  bold: { capitals: 0x1d400, smalls: 0x1d41a, digits: 0x1d7ce, elsewhere: '' },
  'bold-italic': { capitals: 0x1d468, smalls: 0x1d482, digits: 0x1d7ce, elsewhere: '' },
  script: { capitals: 0x1d49c, smalls: 0x1d4b6, digits: null, elsewhere: 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ' },
  fraktur: { capitals: 0x1d504, smalls: 0x1d51e, digits: null, elsewhere: 'CℭHℌIℑRℜZℨ' },
  'double-struck': { capitals: 0x1d538, smalls: 0x1d552, digits: 0x1d7d8, elsewhere: 'CℂHℍNℕPℙQℚRℝZℤ' },
  'sans-serif': { capitals: 0x1d5a0, smalls: 0x1d5ba, digits: 0x1d7e2, elsewhere: '' },
  monospace: { capitals: 0x1d670, smalls: 0x1d68a, digits: 0x1d7f6, elsewhere: '' },
};

/** A text in the letters of a `mathvariant`; as it is where there are none. */
export function inMathLetters(text: string, variant: string): string {
  const alphabet = Object.hasOwn(ALPHABETS, variant) ? ALPHABETS[variant] : undefined;
  return alphabet ? text.replace(/[A-Za-z0-9]/g, (letter) => letterOf(letter, alphabet)) : text;
}

function letterOf(letter: string, { capitals, smalls, digits, elsewhere }: Alphabet): string {
  const at = elsewhere.indexOf(letter);
  if (at >= 0) return elsewhere.charAt(at + 1);
  const code = letter.charCodeAt(0);
  if (code <= 0x39) return digits === null ? letter : String.fromCodePoint(digits + code - 0x30);
  return String.fromCodePoint(code <= 0x5a ? capitals + code - 0x41 : smalls + code - 0x61);
}

/** Has a formula's letters say themselves what their `mathvariant` said. */
export function spellOutVariants(formula: Element): void {
  for (const part of formula.querySelectorAll('[mathvariant]')) {
    const variant = part.getAttribute('mathvariant') ?? '';
    if (part.childElementCount > 0 || !Object.hasOwn(ALPHABETS, variant)) continue;
    part.textContent = inMathLetters(part.textContent, variant);
    part.removeAttribute('mathvariant');
  }
}
