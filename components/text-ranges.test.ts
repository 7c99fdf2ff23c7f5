import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextRange } from '../search/searcher.ts';
import { noteSnippet, rangesWithin, segments, snippet } from './text-ranges.ts';

const matched = (text: string, ranges: readonly TextRange[]) =>
  segments(text, ranges)
    .filter((piece) => piece.matched)
    .map((piece) => piece.text);

const anyRanges = fc.array(
  fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]): TextRange => [start, start + length]),
);

describe('segments', () => {
  test('cut a text at its ranges', () => {
    expect(segments('lossless drafting', [[0, 4]])).toEqual([
      { text: 'loss', matched: true },
      { text: 'less drafting', matched: false },
    ]);
    expect(segments('drafting', [])).toEqual([{ text: 'drafting', matched: false }]);
    expect(segments('', [[0, 3]])).toEqual([]);
  });

  test('trim ranges that overlap or reach over the end', () => {
    expect(
      matched('drafting', [
        [0, 4],
        [2, 6],
        [6, 99],
      ]),
    ).toEqual(['draf', 'ti', 'ng']);
  });

  test('never cut a character in two', () => {
    expect(matched('𝒟raft', [[1, 3]])).toEqual(['𝒟r']);
  });

  test('are the whole text again when joined, whatever the ranges', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anyRanges, (text, ranges) => {
        const pieces = segments(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text.isWellFormed())).toBe(true);
      }),
    );
  });
});

test('ranges within a part are counted from its beginning', () => {
  expect(
    rangesWithin(
      [
        [0, 4],
        [8, 12],
        [30, 31],
      ],
      2,
      10,
    ),
  ).toEqual([
    [0, 2],
    [6, 8],
  ]);
});

describe('a snippet', () => {
  test('is the beginning where nothing matched', () => {
    expect(snippet('One two three', [], 7)).toEqual({ text: 'One two…', ranges: [] });
    expect(snippet('One two', [], 7)).toEqual({ text: 'One two', ranges: [] });
  });

  test('begins before the match, at a word', () => {
    const text = `${'word '.repeat(50)}needle and what follows it`;
    const { text: line, ranges } = snippet(text, [[250, 256]], 60);
    expect(line).toBe('…word word word needle and what follows it');
    expect(ranges.map(([start, end]) => line.slice(start, end))).toEqual(['needle']);
  });

  test('goes where most letters matched', () => {
    const text = `ab ${'x '.repeat(100)}abacus ${'x '.repeat(100)}`;
    const at = text.indexOf('abacus');
    const { text: line, ranges } = snippet(
      text,
      [
        [0, 2],
        [at, at + 6],
      ],
      30,
    );
    expect(ranges.map(([start, end]) => line.slice(start, end))).toEqual(['abacus']);
  });

  test('is one line, and begins at the line that matched', () => {
    const note = 'First thought.\n\nSecond\n  thought\there.';
    const at = note.indexOf('thought', 20);
    const { text, ranges } = snippet(note, [[at, at + 7]], 60);
    expect(text).toBe('thought here.');
    expect(ranges).toEqual([[0, 7]]);
  });

  test('of a note leaves out what Markdown begins lines with', () => {
    const note = '# Summary\n- nine kinds\n2. > the appendix\nC# is not a heading, 3. neither';
    const at = note.indexOf('kinds');
    expect(noteSnippet(note, [], 200).text).toBe('Summary nine kinds the appendix C# is not a heading, 3. neither');
    const { text, ranges } = noteSnippet(note, [[at, at + 5]], 200);
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['kinds']);
  });

  test('has its ranges on what matched, whatever the text', () => {
    const words = fc.array(fc.constantFrom('ab', 'cde', '\n', ' ', '- ', '𝒟'), { maxLength: 80 });
    fc.assert(
      fc.property(words, fc.nat(120), fc.integer({ min: 8, max: 60 }), (parts, start, width) => {
        const text = parts.join('');
        const range: TextRange = [start, Math.min(start + 3, text.length)];
        if (start >= range[1]) return;
        const shown = snippet(text, [range], width);
        const wanted = text.slice(...range).replace(/\s+/g, ' ');
        for (const [from, to] of shown.ranges) expect(wanted).toContain(shown.text.slice(from, to).trim());
      }),
    );
  });
});
