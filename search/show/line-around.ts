import type { TextRange } from '../searcher.ts';

/** A piece of a longer text, and where in it the matches stand. */
export interface Line {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** At most so many characters in front of the first match. */
const BEFORE = 0.3;

/**
 * The piece of a text, of about `width` characters, that shows most of the matches; cut at white space, with an ellipsis
 * where something is left out. White space is shown as single spaces.
 */
export function lineAround(text: string, ranges: readonly TextRange[], width: number): Line {
  const first = densest(ranges, width);
  const from = wordStart(text, Math.max(0, (ranges[first]?.[0] ?? 0) - Math.floor(width * BEFORE)));
  const to = wordEnd(text, Math.min(text.length, from + width));
  const ahead = from > 0 ? '…' : '';
  const shift = ahead.length - from;
  return {
    text: ahead + text.slice(from, to).replace(/\s/g, ' ') + (to < text.length ? '…' : ''),
    ranges: ranges.flatMap(([start, end]): TextRange[] =>
      end <= from || start >= to ? [] : [[Math.max(start, from) + shift, Math.min(end, to) + shift]],
    ),
  };
}

/** The match from which on most others are near. */
function densest(ranges: readonly TextRange[], width: number): number {
  let best = 0;
  let most = 0;
  for (const [i, [start]] of ranges.entries()) {
    const near = ranges.slice(i).filter(([, end]) => end <= start + width * (1 - BEFORE)).length;
    if (near > most) [best, most] = [i, near];
  }
  return best;
}

function wordStart(text: string, at: number): number {
  const space = text.slice(0, at).search(/\s\S*$/);
  return at === 0 || space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const rest = text.slice(at).search(/\s/);
  return rest < 0 || rest > 20 ? at : at + rest;
}
