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
  const markdown = new Pieces();
  let skipping = 0;
  let preformatted = 0;
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
      if (name === 'pre') preformatted++;
      if (name === 'a') links.push(href);
      // The paragraph of a list's item begins behind its dash.
      if ((name === 'p' || name === 'div') && markdown.last === BEFORE['li']) return;
      markdown.add(name === 'a' ? '[' : (BEFORE[name] ?? ''));
    },
    ontext: (text) => {
      if (skipping > 0) return;
      if (preformatted > 0) markdown.add(text);
      else markdown.addRunning(text);
    },
    onclosetag: (name) => {
      depth--;
      if (name === 'script' || name === 'style') skipping--;
      if (name === 'pre') preformatted--;
      markdown.add(name === 'a' ? `](${links.pop() ?? ''})` : (AFTER[name] ?? ''));
    },
  });
  parser.end(note);
  if (isEndless) return note;
  return markdown.text
    .replace(/[^\S\n]*\n[^\S\n]*(?=\n)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text as it grows. Only its last piece is looked at, however long it is. */
class Pieces {
  readonly #pieces: string[] = [];

  get last(): string {
    return this.#pieces.at(-1) ?? '';
  }

  get text(): string {
    return this.#pieces.join('');
  }

  add(piece: string): void {
    if (piece === '') return;
    if (piece.startsWith('\n') && /\S $/.test(this.last)) this.#pieces.push((this.#pieces.pop() ?? '').slice(0, -1));
    this.#pieces.push(piece);
  }

  /** Text in which white space of any kind and length is one space, as a browser shows it. */
  addRunning(text: string): void {
    const running = text.replace(/[\t\n\f\r ]+/g, ' ');
    this.add(/(?:^|[ \n])$/.test(this.last) ? running.replace(/^ /, '') : running);
  }
}
