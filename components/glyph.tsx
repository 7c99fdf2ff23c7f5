import { GLYPHS, type GlyphName } from './glyphs.ts';
import { MORE_GLYPHS } from './more-glyphs.ts';

const ALL = { ...GLYPHS, ...MORE_GLYPHS };

/** One of the small signs, as large as the text beside it. It says nothing to a screen reader: its button does. */
export function Glyph({ name }: { readonly name: GlyphName | keyof typeof MORE_GLYPHS }) {
  return (
    <svg class={`glyph glyph-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={ALL[name]} fill-rule="evenodd" />
    </svg>
  );
}
