/** A person's name in the parts that reference formats want, or a name that has none: a group, a mononym, an odd form. */
export type NameParts =
  | { readonly kind: 'person'; readonly given: string; readonly family: string; readonly suffix?: string }
  | { readonly kind: 'whole'; readonly name: string };

const SUFFIX = /^(?:jr|sr)\.?$|^(?:II|III|IV)$/i;
const GROUP =
  /\b(?:collaboration|team|group|consortium|project|initiative|community|committee|society|foundation|institute|university|laborator(?:y|ies)|labs?|inc|ltd|llc|gmbh|corporation|company)\b/i;
// Written with a capital, these still belong to the family; in lower case every word before the last one does.
const PARTICLES = new Set(
  'abu al ben bin da de del della den der di dos du el la le san st. st ter ten van vander von'.split(' '),
);

/**
 * The parts of a name printed `Given Family`. `joinName` puts them together again as they were, but for the comma that some
 * print before `Jr.`
 */
export function splitName(printed: string): NameParts {
  const whole = { kind: 'whole', name: printed } as const;
  const words = printed
    .replace(/,(?= \S+$)/, (comma, at: number) => (SUFFIX.test(printed.slice(at + 2)) ? '' : comma))
    .split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const odd = words.length < 2 || words.some((word) => word === '' || /^and$/i.test(word) || /[,;{}\s]/.test(word));
  if (odd || GROUP.test(printed)) return whole;
  const start = familyStart(words);
  const parts = { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
  return { kind: 'person', ...parts, ...(suffix !== undefined && { suffix }) };
}

/** `Given Family Jr.` */
export function joinName(name: NameParts): string {
  return name.kind === 'whole' ? name.name : [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}

/** The word that the family begins with: a particle after the given names, or else the last one. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--;
  return start;
}

function isParticle(word: string): boolean {
  return /^\p{Ll}/u.test(word) || PARTICLES.has(word.toLowerCase());
}
