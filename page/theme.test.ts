// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { lightnessOf, themeAt } from './theme.ts';

describe('the lightness of a computed colour', () => {
  test.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(255 255 255 / 0.5)', 1, 0.5],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 0.2)', 0, 0.2],
    ['oklch(0.21 0.03 264)', 0.21, 1],
    ['oklab(0.98 0 0 / 50%)', 0.98, 0.5],
    ['lab(12 0 0)', 0.12, 1],
  ])('%s', (color, lightness, alpha) => {
    const read = lightnessOf(color);
    expect(read?.lightness).toBeCloseTo(lightness, 2);
    expect(read?.alpha).toBeCloseTo(alpha, 2);
  });

  test('is unknown of anything else', () => {
    expect(lightnessOf('currentcolor')).toBeNull();
    expect(lightnessOf('')).toBeNull();
  });
});

describe('the theme at a place', () => {
  const place = (html: string) => {
    document.documentElement.innerHTML = `<body>${html}</body>`;
    return document.querySelector('#here') as Element;
  };

  test('is that of the first ground that one cannot see through', () => {
    const ground = (color: string) =>
      `<div style="background: ${color}"><p id="here" style="background: rgba(0,0,0,0.1)">x</p></div>`;
    expect(themeAt(place(ground('rgb(17, 24, 39)')))).toBe('dark');
    expect(themeAt(place(ground('rgb(255, 253, 249)')))).toBe('light');
  });

  test('is the opposite of the text’s where no ground is given', () => {
    expect(themeAt(place('<p id="here" style="color: rgb(240, 240, 240)">x</p>'))).toBe('dark');
    expect(themeAt(place('<p id="here" style="color: rgb(20, 20, 20)">x</p>'))).toBe('light');
  });
});
