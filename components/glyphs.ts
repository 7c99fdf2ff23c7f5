/** The small signs that marks draw, as single SVG paths on a 16 by 16 grid, filled by the even-odd rule. */
export const GLYPHS = {
  'to-read': 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zm0 1.5a4 4 0 1 1 0 8a4 4 0 0 1 0-8z',
  reading: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zm0 1.5a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM8 4a4 4 0 0 0 0 8z',
  read: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11z',
  dismissed: 'M4.2 3.1 8 6.9l3.8-3.8 1.1 1.1L9.1 8l3.8 3.8-1.1 1.1L8 9.1l-3.8 3.8-1.1-1.1L6.9 8 3.1 4.2z',
  star: 'M8 1.9 9.6 6.3l4.7.2-3.7 2.9 1.3 4.4L8 11.3l-3.9 2.5 1.3-4.4L1.7 6.5l4.7-.2z',
  pen: 'm11.3 1.9 2.8 2.8-8.3 8.3-3.6.8.8-3.6zm-.1 1.9L4.3 10.7l-.3 1.3 1.3-.3 6.9-6.9z',
} as const;

export type GlyphName = keyof typeof GLYPHS;
