const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  vartheta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  varkappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  omicron: 'ο',
  pi: 'π',
  varpi: 'π',
  rho: 'ρ',
  varrho: 'ρ',
  sigma: 'σ',
  varsigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
};

const LETTERS: Readonly<Record<string, string>> = {
  ...GREEK,
  aa: 'å',
  ae: 'æ',
  oe: 'œ',
  o: 'ø',
  l: 'ł',
  ss: 'ß',
  i: 'i',
  j: 'j',
  dh: 'ð',
  th: 'þ',
  dj: 'đ',
  ell: 'ℓ',
  infty: '∞',
  aleph: 'ℵ',
  hbar: 'ħ',
  partial: '∂',
  nabla: '∇',
};

/**
 * A title without LaTeX: letters of commands as themselves (`$\beta$-VAE` is `β-VAE`), what a command is applied to without
 * the command (`\emph{all}`), accents dropped (`G\"odel` is `Godel`). For comparing, not for showing.
 */
export function withoutLatex(title: string): string {
  if (!/[\\${}]/.test(title)) return title;
  return title
    .replace(/\\(?:["'`^~=.]|[cHvukrbdt](?![a-zA-Z]))\s*\{?\s*(?=[\p{L}\\])/gu, '')
    .replace(/\\([a-zA-Z]+)\s*/g, (_, name: string) => LETTERS[name] ?? LETTERS[name.toLowerCase()] ?? ' ')
    .replace(/\\([&%#_$])/g, '$1')
    .replace(/\\[^a-zA-Z]/g, ' ')
    .replace(/[${}]/g, '');
}
