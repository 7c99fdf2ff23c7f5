/** The letters of the Greek alphabet by their names, as LaTeX writes them. */
const GREEK_NAMES: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  '∞': 'infinity',
  '∇': 'nabla',
  '∂': 'partial',
};

/** Commands that say how something looks, not what it is. */
const LOOKS = new Set(
  `mathbf mathbb mathcal mathrm mathsf mathit mathtt mathfrak boldsymbol bm text textbf textit textrm textsc textsf
  texttt textsuperscript textsubscript emph em it bf rm tt sc left right big bigl bigr Big Bigl Bigr displaystyle
  mbox hbox operatorname quad qquad hat tilde bar vec overline underline widetilde widehat ensuremath xspace
  url href footnote cite ref label`.split(/\s+/),
);

const SAME_AS: Readonly<Record<string, string>> = {
  varepsilon: 'epsilon',
  vartheta: 'theta',
  varphi: 'phi',
  varrho: 'rho',
  varsigma: 'sigma',
  varpi: 'pi',
  ell: 'l',
  infty: 'infinity',
  ss: 'ss',
  ae: 'ae',
  oe: 'oe',
  aa: 'a',
};

/** The word that a LaTeX command stands for (`alpha` of `\alpha`), empty where it stands for none. */
export function wordOfCommand(name: string): string {
  if (LOOKS.has(name)) return '';
  return (SAME_AS[name] ?? name).toLowerCase();
}

/** The name of a Greek letter or a sign that stands alone, with the digits behind it; null for any other folded word. */
export function nameOfSign(folded: string): string | null {
  const name = GREEK_NAMES[folded.charAt(0)];
  return name !== undefined && /^.\d*$/u.test(folded) ? name + folded.slice(1) : null;
}

/** One accented letter in LaTeX's spelling: `\"u`, `\'{e}`, `{\v{s}}`, `\c c`. Sticky: set `lastIndex` first. */
export const ACCENT = /\{?\\(?:(["'`^~=.])|[Hvcuk](?=\{))\{?(?:\\?([ij])(?![a-z])|(\p{L}))\}?(\})?/uy;

/** The same anywhere in a text. */
export const ACCENTS = new RegExp(ACCENT.source, 'gu');

/** The text with LaTeX's accented letters written as letters; only the two dots are kept, since they change a spelling. */
export function withoutAccentCommands(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(
    ACCENTS,
    (_all, accent: string | undefined, dotless: string | undefined, letter: string | undefined) => {
      const base = dotless ?? letter ?? '';
      return accent === '"' ? `${base}\u0308` : base;
    },
  );
}
