import { GLYPHS, type GlyphName } from './glyphs.ts';

/** One of the small signs, as large as the text beside it. It says nothing to a screen reader: its button does. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg class={`glyph glyph-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={GLYPHS[name]} fill-rule="evenodd" />
    </svg>
  );
}
