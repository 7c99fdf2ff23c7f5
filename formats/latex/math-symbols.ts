// The commands of LaTeX itself and of amssymb, which every mathematical text loads. What is not here stays Unicode: a command
// that an installation does not know stops the document, while an unknown character is at worst not printed.
const SYMBOLS =
  'α alpha β beta γ gamma δ delta ϵ epsilon ε varepsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa ϰ varkappa λ lambda ' +
  'μ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon ϕ phi φ varphi χ chi ψ psi ω omega ' +
  'Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega ' +
  '∞ infty ∂ partial ∇ nabla ℓ ell ℏ hbar ℵ aleph ℜ Re ℑ Im ℘ wp ∅ emptyset ∀ forall ∃ exists ∄ nexists ∆ triangle ' +
  '≤ leq ≥ geq ≠ neq ≈ approx ≡ equiv ∼ sim ≃ simeq ≅ cong ∝ propto ≪ ll ≫ gg ≺ prec ≻ succ ⪯ preceq ⪰ succeq ≲ lesssim ≳ gtrsim ' +
  '∈ in ∉ notin ∋ ni ⊂ subset ⊃ supset ⊆ subseteq ⊇ supseteq ∪ cup ∩ cap ∖ setminus ∧ wedge ∨ vee ' +
  '− minus ∗ ast ∘ circ ⋅ cdot ⋆ star ⊕ oplus ⊖ ominus ⊗ otimes ⊙ odot ⊥ perp ∥ parallel ∣ mid ⊢ vdash ⊨ models ∓ mp √ surd ' +
  '∑ sum ∏ prod ∐ coprod ∫ int ∮ oint → rightarrow ← leftarrow ↔ leftrightarrow ↑ uparrow ↓ downarrow ↦ mapsto ' +
  '⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ⟶ longrightarrow ⟵ longleftarrow ⟹ Longrightarrow ⟺ Longleftrightarrow ' +
  '⟨ langle ⟩ rangle ⌈ lceil ⌉ rceil ⌊ lfloor ⌋ rfloor ‖ Vert ′ prime □ square ◇ diamond ♢ diamondsuit ♡ heartsuit ♠ spadesuit ♣ clubsuit ∴ therefore ∵ because';

const SCRIPTS = '₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9₊+₋-₌=₍(₎)ₐaₑeₒoₓxₖkₙn';
const SUPERSCRIPTS = '⁰0⁴4⁵5⁶6⁷7⁸8⁹9⁺+⁻-⁼=⁽(⁾)ⁿnⁱi';

/** Alphabets of the mathematical block: where A, a and 0 stand, and the letters that were in Unicode before it. */
const ALPHABETS: readonly (readonly [
  command: string,
  capitals: number,
  small: number,
  digits: number,
  before: string,
])[] = [
  ['mathbf', 0x1d400, 0x1d41a, 0x1d7ce, ''],
  ['mathcal', 0x1d49c, 0, 0, 'BℬEℰFℱHℋIℐLℒMℳRℛ'],
  ['mathfrak', 0x1d504, 0x1d51e, 0, 'CℭHℌZℨ'],
  ['mathbb', 0x1d538, 0, 0, 'CℂHℍNℕPℙQℚRℝZℤ'],
  ['mathsf', 0x1d5a0, 0x1d5ba, 0x1d7e2, ''],
  ['mathtt', 0x1d670, 0x1d68a, 0x1d7f6, ''],
];

/** What each character is in mathematical LaTeX: `α` is `\alpha`, `ℝ` is `\mathbb{R}`, `₂` is `_{2}`. No two share one. */
export const MATH_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...pairs(SYMBOLS.split(' ')).map(([char, name]) => [char, name === 'minus' ? '-' : `\\${name}`] as const),
  ...pairs([...SCRIPTS]).map(([char, plain]) => [char, `_{${plain}}`] as const),
  ...pairs([...SUPERSCRIPTS]).map(([char, plain]) => [char, `^{${plain}}`] as const),
  ...ALPHABETS.flatMap(([command, capitals, small, digits, before]) => [
    ...pairs([...before]).map(([plain, char]) => [char, `\\${command}{${plain}}`] as const),
    ...run(capitals, 'A', 26, command, before),
    ...run(small, 'a', 26, command, ''),
    ...run(digits, '0', 10, command, ''),
  ]),
]);

function run(
  start: number,
  first: string,
  count: number,
  command: string,
  without: string,
): (readonly [string, string])[] {
  if (start === 0) return [];
  return Array.from({ length: count }, (_, n) => String.fromCodePoint(first.charCodeAt(0) + n))
    .map((plain, n) => [plain, String.fromCodePoint(start + n)] as const)
    .filter(([plain]) => !without.includes(plain))
    .map(([plain, char]) => [char, `\\${command}{${plain}}`] as const);
}

function pairs(flat: readonly string[]): (readonly [string, string])[] {
  return Array.from({ length: flat.length / 2 }, (_, n) => [flat[2 * n] ?? '', flat[2 * n + 1] ?? ''] as const);
}
