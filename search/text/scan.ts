import { classAt, GRAM, SYMBOL, WORD, widthAt } from './char-class.ts';
import { foldWord, spellings } from './fold.ts';
import { ACCENT, wordOfCommand } from './latex.ts';

/**
 * Called with each term of a text in reading order. `start` and `end` are UTF-16 offsets into the text. An `extra` is
 * another form of the word just called with (joined with its neighbours, spelt otherwise): it takes no place of its own.
 */
export type Emit = (term: string, start: number, end: number, extra: boolean) => void;

const LONGEST = 64;

// What holds the parts of one word together: hyphens of all kinds, apostrophes, an underscore or a raised figure.
const JOINER = /[-‐‑–'’ʼ_^]\{?(?=[^\s])/uy;
const FAR_JOINERS = Array.from('‐‑–’ʼ', (char) => char.charCodeAt(0));
const COMMAND = /\\([A-Za-z]+)/y;
const CAMEL = /\p{Lu}?[\p{Ll}\p{N}]+|\p{Lu}+(?!\p{Ll})/gu;
const HAS_CAMEL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

interface Part {
  /** Empty for a command that only says how something looks. */
  readonly term: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the terms of a text: words folded, compounds in parts and joined, runs of CJK in overlapping pairs. */
export function scan(text: string, emit: Emit): void {
  let at = 0;
  while (at < text.length) {
    const plain = endOfPlainWord(text, at);
    if (plain > at) {
      emit(text.slice(at, plain).toLowerCase(), at, plain, false);
      at = plain;
      continue;
    }
    const kind = classAt(text, at);
    if (kind === GRAM) at = scanGrams(text, at, emit);
    else if (kind === SYMBOL) {
      const end = at + widthAt(text, at);
      emitFolded(emit, text.slice(at, end), at, end, false);
      at = end;
    } else if (kind === WORD || opensWord(text, at)) at = scanCompound(text, at, emit);
    else at += widthAt(text, at);
  }
}

// A mark without a letter folds to nothing.
function emitFolded(emit: Emit, raw: string, start: number, end: number, extra: boolean): void {
  const term = foldWord(raw);
  if (term !== '') emit(term, start, end, extra);
}

/** The words of a text in order, without those that are other forms of one. */
export function termsIn(text: string): readonly string[] {
  const terms: string[] = [];
  scan(text, (term, _start, _end, extra) => {
    if (!extra) terms.push(term);
  });
  return terms;
}

const SMALL_LETTER = 1;
const CAPITAL = 2;
const DIGIT = 3;
/** Behind it a word is over: no letter, nothing that may join words or write one. */
const END = 4;
const ASCII_KINDS = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (/[a-z]/.test(char)) return SMALL_LETTER;
  if (/[A-Z]/.test(char)) return CAPITAL;
  if (/[0-9]/.test(char)) return DIGIT;
  return /[-'_^\\{}]/.test(char) ? 0 : END;
});

// What nearly all words are: letters and digits of ASCII, all of them capitals or the first at most.
function endOfPlainWord(text: string, from: number): number {
  let at = from;
  let kind = kindAt(text, at);
  if (kind === CAPITAL) kind = kindAt(text, ++at);
  const rest = kind === CAPITAL ? CAPITAL : SMALL_LETTER;
  while (kind === rest || kind === DIGIT) kind = kindAt(text, ++at);
  return kind === END && at - from <= LONGEST ? at : from;
}

/** Whether no word goes on at a place, whatever is before it. */
export function endsWord(text: string, at: number): boolean {
  return kindAt(text, at) === END;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return END;
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? (ASCII_KINDS[unit] ?? 0) : 0;
}

function opensWord(text: string, at: number): boolean {
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  return (unit === 0x5c || unit === 0x7b) && (matchAt(ACCENT, text, at) || matchAt(COMMAND, text, at));
}

function matchAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** One word, or several held together by joiners. Answers where it ends. */
function scanCompound(text: string, from: number, emit: Emit): number {
  const parts: Part[] = [];
  let at = from;
  for (;;) {
    const part = partAt(text, at);
    if (part.end === at) break;
    if (part.term === '' && part.raw !== '') emitFolded(emit, part.raw, part.start, part.end, true);
    at = part.end;
    if (part.term !== '' && !isPossessive(part, text, parts.length)) parts.push(part);
    if (at >= text.length || !mayJoin(text.charCodeAt(at)) || !matchAt(JOINER, text, at)) break;
    const next = JOINER.lastIndex;
    if (classAt(text, next) !== WORD && !opensWord(text, next)) break;
    at = next;
  }
  emitParts(parts, emit);
  return Math.max(at, from + 1);
}

// Asked once a word: the pattern is only for those few that a joiner may follow.
function mayJoin(unit: number): boolean {
  return unit > 0x7f || isJoiner(unit);
}

/** Whether a UTF-16 unit may hold parts of a word together. */
export function isJoiner(unit: number): boolean {
  return unit < 0x80 ? unit === 0x2d || unit === 0x27 || unit === 0x5f || unit === 0x5e : FAR_JOINERS.includes(unit);
}

function isPossessive(part: Part, text: string, before: number): boolean {
  return before > 0 && part.term === 's' && /['’ʼ]/.test(text.charAt(part.start - 1));
}

function partAt(text: string, from: number): Part {
  if (
    from < text.length &&
    text.charCodeAt(from) === 0x5c &&
    !matchAt(ACCENT, text, from) &&
    matchAt(COMMAND, text, from)
  ) {
    const end = COMMAND.lastIndex;
    const raw = text.slice(from + 1, end);
    return { term: wordOfCommand(raw), raw, start: from, end };
  }
  const end = endOfWord(text, from);
  const raw = text.slice(from, Math.min(end, from + LONGEST));
  return { term: foldWord(raw), raw, start: from, end };
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (classAt(text, at) === WORD) at += widthAt(text, at);
    else if ((text[at] === '\\' || text[at] === '{') && matchAt(ACCENT, text, at)) at = ACCENT.lastIndex;
    else break;
  }
  return at;
}

function emitParts(parts: readonly Part[], emit: Emit): void {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return;
  for (const [i, part] of parts.entries()) {
    emit(part.term, part.start, part.end, false);
    if (part.raw !== part.term) {
      for (const term of otherForms(part)) if (term !== '') emit(term, part.start, part.end, true);
    }
    const next = parts[i + 1];
    if (next) emit(joined([part, next]), part.start, next.end, true);
  }
  if (parts.length > 2) emit(joined(parts), first.start, last.end, true);
}

function otherForms({ raw, term }: Part): readonly string[] {
  const pieces = HAS_CAMEL.test(raw) ? (raw.match(CAMEL) ?? []).filter((piece) => piece.length > 2) : [];
  return [...spellings(raw, term), ...pieces.map(foldWord)];
}

function joined(parts: readonly Part[]): string {
  return parts
    .map((part) => part.term)
    .join('')
    .slice(0, LONGEST);
}

/** A run without spaces: each two neighbours are a term, and the last one alone, so that every one of them begins a term. */
function scanGrams(text: string, from: number, emit: Emit): number {
  let at = from;
  while (at < text.length && classAt(text, at) === GRAM) {
    const next = at + widthAt(text, at);
    const paired = next < text.length && classAt(text, next) === GRAM;
    const end = paired ? next + widthAt(text, next) : next;
    emitFolded(emit, text.slice(at, end), at, end, !paired && at !== from);
    at = next;
  }
  return at;
}
