import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TextRange } from '../searcher.ts';
import { lineAround } from './line-around.ts';

const TEXT = `${'Much is said before the matter is named. '.repeat(6)}It is about hibernation of otters and hibernation of newts, and ends.`;

function rangesOf(text: string, word: string): readonly TextRange[] {
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => [index, index + word.length]);
}

it('shows the matches with words around them, and where something is left out', () => {
  const line = lineAround(TEXT, rangesOf(TEXT, 'hibernation'), 80);
  expect(line.text).toBe('…matter is named. It is about hibernation of otters and hibernation of newts, and…');
  expect(line.ranges.map(([start, end]) => line.text.slice(start, end))).toEqual(['hibernation', 'hibernation']);
});

it('shows a short text whole, and the beginning of a long one where nothing matched', () => {
  expect(lineAround('Short.', [], 80)).toEqual({ text: 'Short.', ranges: [] });
  expect(lineAround(TEXT, [], 30).text).toBe('Much is said before the matter…');
});

it('keeps every range on what it was on', () => {
  const words = fc.array(fc.constantFrom('a', 'heron', 'über', '\n', 'otter'), { maxLength: 60 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 200 }), (parts, width) => {
      const text = parts.join(' ');
      const line = lineAround(text, rangesOf(text, 'heron'), width);
      for (const [start, end] of line.ranges) expect('heron').toContain(line.text.slice(start, end));
      expect(line.text.length).toBeLessThanOrEqual(width + 40);
    }),
  );
});
