import { Parser } from 'htmlparser2';

const BEFORE: Readonly<Record<string, string>> = {
  ...{ p: '\n\n', div: '\n\n', ul: '\n\n', ol: '\n\n', pre: '\n\n```\n', br: '\n', li: '\n- ', hr: '\n\n---\n\n' },
  ...{ h1: '\n\n# ', h2: '\n\n## ', h3: '\n\n### ', h4: '\n\n#### ', blockquote: '\n\n> ' },
  ...{ strong: '**', b: '**', em: '*', i: '*', code: '`', del: '~~', s: '~~' },
};
const AFTER: Readonly<Record<string, string>> = {
  ...{ p: '\n\n', div: '\n\n', ul: '\n\n', ol: '\n\n', pre: '\n```\n\n', blockquote: '\n\n' },
  ...{ h1: '\n\n', h2: '\n\n', h3: '\n\n', h4: '\n\n' },
  ...{ strong: '**', b: '**', em: '*', i: '*', code: '`', del: '~~', s: '~~' },
};

/** No program nests a note so deeply; the parser takes very long over what does. */
const DEEPEST = 1000;

/** A note that a reference manager keeps as HTML, as Markdown; any other note, and one nested without end, as it is. */
export function noteOfHtml(note: string): string {
  if (!/^\s*<(?:p|div|h[1-6]|ul|ol|blockquote|span|b|i|strong|em|pre)\b[^>]*>/i.test(note)) return note;
  let markdown = '';
  let skipping = 0;
  let depth = 0;
  let isEndless = false;
  const links: string[] = [];
  const parser = new Parser({
    onopentag: (name, { href = '' }) => {
      if (++depth > DEEPEST) {
        isEndless = true;
        parser.pause();
      }
      if (name === 'script' || name === 'style') skipping++;
      if (name === 'a') links.push(href);
      markdown += name === 'a' ? '[' : (BEFORE[name] ?? '');
    },
    ontext: (text) => {
      if (skipping === 0) markdown += text;
    },
    onclosetag: (name) => {
      depth--;
      if (name === 'script' || name === 'style') skipping--;
      markdown += name === 'a' ? `](${links.pop() ?? ''})` : (AFTER[name] ?? '');
    },
  });
  parser.end(note);
  if (isEndless) return note;
  return markdown
    .replace(/[^\S\n]*\n[^\S\n]*(?=\n)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
