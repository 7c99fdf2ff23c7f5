const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  omicron: 'ο',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
};

/** What commands print that tells titles apart; all others print marks, or change how their argument looks. */
const PRINTED: Readonly<Record<string, string>> = {
  ...GREEK,
  aa: 'å',
  ae: 'æ',
  aleph: 'ℵ',
  dh: 'ð',
  dj: 'đ',
  ell: 'ℓ',
  hbar: 'ħ',
  i: 'i',
  infty: '∞',
  j: 'j',
  l: 'ł',
  nabla: '∇',
  o: 'ø',
  oe: 'œ',
  partial: '∂',
  ss: 'ß',
  th: 'þ',
  times: '×',
};
const PRINTED_BY_NAME =
  /^(?:arg|argmax|argmin|bibtex|cos|cot|cosh|deg|det|dim|exp|gcd|hom|inf|ker|latex|lim|ln|log|max|min|pr|sin|sinh|sup|tan|tanh|tex)$/;

/**
 * A title without LaTeX: letters of commands as themselves (`$\beta$-VAE` is `β-VAE`), what a command is applied to without
 * the command (`\emph{all}`), accents dropped (`G\"odel` is `Godel`). For comparing, not for showing.
 */
export function withoutLatex(title: string): string {
  if (!/[\\${}]/.test(title)) return title;
  return title
    .replace(/\\(?:["'`^~=.]|[cHvukrbdt](?![a-zA-Z]))\s*\{?\s*(?=[\p{L}\\])/gu, '')
    .replace(/\\([a-zA-Z]+)\s*/g, (_, name: string) => printed(name))
    .replace(/\\([&%#_$])/g, '$1')
    .replace(/\\[^a-zA-Z]/g, ' ')
    .replace(/[${}]/g, '');
}

function printed(command: string): string {
  const name = command.toLowerCase();
  return PRINTED[name] ?? PRINTED[name.replace(/^var/, '')] ?? (PRINTED_BY_NAME.test(name) ? name : ' ');
}
