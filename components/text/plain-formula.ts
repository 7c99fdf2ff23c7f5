import { inMathLetters } from './math-letters.ts';
import type { Piece } from './replaced.ts';

/** Commands by what they draw. */
const SIGNS = new Map(
  `alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ
  pi π rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ
  Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ hbar ℏ infty ∞ partial ∂ nabla ∇ emptyset ∅ times × cdot · ast ∗
  star ⋆ circ ∘ bullet • pm ± mp ∓ div ÷ oplus ⊕ otimes ⊗ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃
  equiv ≡ propto ∝ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ setminus ∖ to → rightarrow → leftarrow ← leftrightarrow ↔
  Rightarrow ⇒ Leftrightarrow ⇔ mapsto ↦ forall ∀ exists ∃ neg ¬ wedge ∧ vee ∨ perp ⊥ top ⊤ prime ′ dagger † degree ° ldots …
  dots … cdots ⋯ mid | langle ⟨ rangle ⟩ sum ∑ prod ∏ int ∫`
    .split(/\s+/)
    .flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1] ?? ''] as const] : [])),
);

const SPOKEN = new Set('log ln exp sin cos tan min max arg det dim ker lim sup inf gcd Pr'.split(' '));
/** They say how what is behind them looks, which plain text does not. */
const LOOKS = new Set(
  'mathrm mathbf mathit mathsf mathtt text textrm textbf textit boldsymbol bm operatorname'.split(' '),
);
const LETTERS = new Map([
  ['mathbb', 'double-struck'],
  ['mathcal', 'script'],
  ['mathscr', 'script'],
  ['mathfrak', 'fraktur'],
]);
const SPACES = new Map([',', ';', ':', ' ', 'quad', 'qquad'].map((name) => [name, ' ']));
const UNSEEN = new Set(['left', 'right', 'big', 'Big', '!', 'limits']);
const ESCAPED = /^[%&#$_{}]$/;

const pairs = (text: string) => new Map(Array.from(text.match(/../gu) ?? [], ([from = '', to = '']) => [from, to]));
const ABOVE = pairs(
  '0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻAᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁWᵂ∘°**††′′⊤ᵀ',
);
const BELOW = pairs('0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ');

interface Cursor {
  readonly tex: string;
  /** Where `tex` begins in the text. */
  readonly from: number;
  at: number;
}

/** A formula, without its dollar signs, in plain characters: what to put for each part of it. Null where those cannot say it. */
export function plainFormula(tex: string, from: number): readonly Piece[] | null {
  return run({ tex, from, at: 0 }, false);
}

function run(cursor: Cursor, inBraces: boolean): readonly Piece[] | null {
  const pieces: Piece[] = [];
  while (cursor.at < cursor.tex.length) {
    if (cursor.tex[cursor.at] === '}') return inBraces ? pieces : null;
    const item = next(cursor);
    if (!item) return null;
    pieces.push(...item);
  }
  return inBraces ? null : pieces;
}

function next(cursor: Cursor): readonly Piece[] | null {
  const sign = String.fromCodePoint(cursor.tex.codePointAt(cursor.at) ?? 0);
  if (sign === '\\') return command(cursor);
  const mark = take(cursor, sign.length, sign === '~' ? ' ' : sign);
  if (sign === '{') {
    const inside = run(cursor, true);
    return inside && [{ ...mark, out: '' }, ...inside, take(cursor, 1, '')];
  }
  if (sign !== '^' && sign !== '_') return [mark];
  const script = argument(cursor)?.map((piece) => replacedBy(piece, sign === '^' ? ABOVE : BELOW));
  return script?.every((piece) => piece !== null) ? [{ ...mark, out: '' }, ...script] : null;
}

function command(cursor: Cursor): readonly Piece[] | null {
  const [all, name = ''] = /^\\([A-Za-z]+|[^A-Za-z])/u.exec(cursor.tex.slice(cursor.at)) ?? [''];
  const shown = SIGNS.get(name) ?? SPACES.get(name) ?? (SPOKEN.has(name) || ESCAPED.test(name) ? name : undefined);
  const mark = take(cursor, all.length, shown ?? '');
  if (shown !== undefined || UNSEEN.has(name)) return [mark];
  const alphabet = LETTERS.get(name);
  if (!alphabet && !LOOKS.has(name)) return null;
  const inside = argument(cursor);
  return inside && [mark, ...inside.map((piece) => ({ ...piece, out: inMathLetters(piece.out, alphabet ?? '') }))];
}

function argument(cursor: Cursor): readonly Piece[] | null {
  while (cursor.tex[cursor.at] === ' ') cursor.at++;
  return cursor.at < cursor.tex.length ? next(cursor) : null;
}

function replacedBy(piece: Piece, letters: ReadonlyMap<string, string>): Piece | null {
  const out = Array.from(piece.out.trim(), (letter) => letters.get(letter));
  return out.every((letter) => letter !== undefined) ? { ...piece, out: out.join('') } : null;
}

function take(cursor: Cursor, length: number, out: string): Piece {
  const start = cursor.from + cursor.at;
  cursor.at += length;
  return { start, end: start + length, out };
}
