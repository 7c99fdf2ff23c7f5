import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TAG_HUES } from '../papers/tag.ts';
import { hueStyle, tagColour } from './tag-colour.ts';

const TOKENS = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Both values of a token, light and dark. */
function valuesOf(token: string): readonly string[] {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(TOKENS) ?? [];
  if (!light || !dark) throw new Error(`no colour ${token}`);
  return [light, dark];
}

/** As WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [less = 0, more = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
}

test.each(Array.from({ length: TAG_HUES }, (_, hue) => hue))('ink is legible on hue %i, in both themes', (hue) => {
  const ink = valuesOf('ink');
  for (const [theme, ground] of valuesOf(`tag-${hue}`).entries()) {
    expect(contrast(ink[theme] ?? '', ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test('a chosen colour is that of the tag however it is spelt, and says nothing of it', () => {
  const style = hueStyle({ 'to cite': 3 });
  const [, name] = /var\((--hue-\w+),/.exec(tagColour('To Cite')) ?? [];
  expect(style).toContain(`${name}: var(--tag-3) !important;`);
  expect(style).not.toContain('cite');
  expect(style).not.toContain(/var\((--hue-\w+),/.exec(tagColour('another'))?.[1]);
});
