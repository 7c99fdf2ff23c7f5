import type { TextRange } from '../search/searcher.ts';
import { type Piece, replaced } from './text/replaced.ts';

/** A piece of a text, and whether a match covers it. */
export interface Segment {
  readonly text: string;
  readonly matched: boolean;
}

/** Part of a text in one line, with the ranges that fall into it. */
export interface Snippet {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** The text cut at its ranges, whole again when joined. Ranges that reach over its ends or into each other are trimmed. */
export function segments(text: string, ranges: readonly TextRange[]): readonly Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    const from = wholeCharacter(text, Math.max(start, at));
    const to = wholeCharacter(text, Math.min(end, text.length));
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), matched: false });
    pieces.push({ text: text.slice(from, to), matched: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), matched: false });
  return pieces;
}

/** What of the ranges lies between two places, counted from the first of them. */
export function rangesWithin(ranges: readonly TextRange[], from: number, to: number): readonly TextRange[] {
  return ranges
    .map(([start, end]): TextRange => [Math.max(start, from) - from, Math.min(end, to) - from])
    .filter(([start, end]) => start < end);
}

/** How much stands before a match: the style may cut the line short behind it. */
const LEAD = 24;

/** What is laid out as one space: white space, or in a note also the marks that Markdown begins a line with. */
const WHITE = /\s+/g;
const NOTE_WHITE = /(?:^|\n)\s*(?:(?:[#>*+-]+|\d+[.)])\s+)+|\s+/g;

/**
 * About `width` characters around the place with the most matched letters, from the beginning of a line or a word, in one
 * line. Without ranges, the text's beginning. Takes as long as the snippet is, not the text.
 */
export function snippet(text: string, ranges: readonly TextRange[], width: number, white = WHITE): Snippet {
  const anchor = densest(ranges, width);
  const from = anchor === undefined ? 0 : startBefore(text, anchor[0], Math.min(LEAD, Math.floor(width / 3)));
  const to = Math.min(text.length, from + width);
  const line = inOneLine(text.slice(from, to), rangesWithin(ranges, from, to), white);
  const whole = to === text.length ? line : { ...line, text: `${line.text}…` };
  return from > 0 && text[from - 1] !== '\n' ? shifted(whole, '…') : whole;
}

/** The same of a note: the marks of Markdown at the beginnings of its lines are left out. */
export function noteSnippet(note: string, ranges: readonly TextRange[], width: number): Snippet {
  return snippet(note, ranges, width, NOTE_WHITE);
}

function densest(ranges: readonly TextRange[], width: number): TextRange | undefined {
  let best: TextRange | undefined;
  let most = 0;
  for (const [index, range] of ranges.entries()) {
    let covered = 0;
    for (let i = index; i < ranges.length; i++) {
      const [start, end] = ranges[i] ?? range;
      if (start >= range[0] + width) break;
      covered += end - start;
    }
    if (covered > most) {
      most = covered;
      best = range;
    }
  }
  return best;
}

function startBefore(text: string, match: number, room: number): number {
  if (match <= room) return text.lastIndexOf('\n', match - 1) + 1;
  const before = text.slice(match - room, match);
  const line = before.lastIndexOf('\n');
  if (line >= 0) return match - room + line + 1;
  const word = before.search(/\s\S/);
  return wholeCharacter(text, word < 0 ? match - room : match - room + word + 1);
}

function inOneLine(text: string, ranges: readonly TextRange[], white: RegExp): Snippet {
  let isBegun = false;
  let behind = 0;
  const gaps = Array.from(text.matchAll(white), ({ 0: gap, index }): readonly Piece[] => {
    isBegun ||= index > behind;
    behind = index + gap.length;
    const isInside = isBegun && behind < text.length;
    if (isInside && gap === ' ') return [];
    const space = isInside ? [{ start: index, end: index, out: ' ' }] : [];
    return [...space, { start: index, end: behind, out: '' }];
  });
  return replaced({ text, ranges }, gaps.flat());
}

function shifted({ text, ranges }: Snippet, lead: string): Snippet {
  const by = lead.length;
  return { text: lead + text, ranges: ranges.map(([start, end]): TextRange => [start + by, end + by]) };
}

/** The place itself, or one before it where it would cut a surrogate pair in two. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
