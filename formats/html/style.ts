/** One column, quiet on screen and on paper; a heading is never the last thing on a page. */
export const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; font: 17px/1.5 Charter, "Bitstream Charter", Cambria, Georgia, serif; }
header { margin-bottom: 2.5rem; }
h1 { font-size: 1.35rem; margin: 0; }
h2 { font-size: 1.1rem; line-height: 1.3; margin: 0; text-wrap: balance; }
a { color: inherit; text-decoration: underline 1px color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: 0.15em; }
article { margin: 0 0 2rem; padding-top: 1rem; border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
p { margin: 0.25rem 0 0; }
.by, .meta, time { color: color-mix(in srgb, currentColor 65%, transparent); font-size: 0.9rem; }
.note { margin-top: 0.75rem; padding-left: 0.75rem; border-left: 3px solid #b3541e; overflow-wrap: anywhere; }
.note > * { margin: 0.5rem 0 0; font-size: 1rem; }
.note > :first-child { margin-top: 0; }
.note pre { white-space: pre-wrap; font-size: 0.85rem; }
.note ul, .note ol { padding-left: 1.25rem; }
.note blockquote { padding-left: 0.75rem; border-left: 1px solid currentColor; }
.note table { border-collapse: collapse; }
.note :is(th, td) { padding: 0 0.75rem 0 0; text-align: left; vertical-align: top; }
details { margin-top: 0.75rem; font-size: 0.9rem; }
summary { cursor: pointer; }
@media print {
  body { margin: 0; max-width: none; font-size: 10.5pt; color: #000; }
  article { orphans: 3; widows: 3; }
  h2, .by, .meta { break-after: avoid; break-inside: avoid; }
  a { text-decoration: none; }
  .link::after { content: " <" attr(href) ">"; font-size: 0.75em; font-weight: normal; overflow-wrap: anywhere; }
  summary { list-style: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
