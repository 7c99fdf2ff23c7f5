import { latex2unicode } from 'unicode2latex';
import { ACCENTS, LETTERS } from './accents.ts';
import { MATH_SYMBOLS } from './math-symbols.ts';

const MARKS = new Map([...ACCENTS].map(([mark, accent]) => [accent, mark]));
const OWN_LETTERS = new Map([...LETTERS].map(([letter, command]) => [command, letter]));
const SYMBOLS = new Map([...MATH_SYMBOLS].map(([char, latex]) => [latex, char]));

// In the order in which they are tried, each at the place that has been read so far.
const SYMBOL_IN_BRACES = /\{\{\$((?:[^$\\]|\\.)*)\$\}\}/suy;
const FORMULA = /\$((?:[^$\\]|\\.)+)\$/suy;
const COMMAND = /\\(?:([a-zA-Z]+)\*?( *)|([\s\S]))/uy;
const LIGATURE = /---?|``|''|[?!]`|[`~]/y;
const PLAIN = /[^\\{}$`'~?!-]+|[\s\S]/uy;

const LIGATURES: Readonly<Record<string, string>> = {
  '---': '—',
  '--': '–',
  '``': '“',
  "''": '”',
  '?`': '¿',
  '!`': '¡',
  '`': '‘',
  '~': ' ',
};

/**
 * What LaTeX prints, as plain text: the inverse of `escapeLatex`, and for files of others whatever is commonly found in them.
 * Formulas stay as they are, in dollars. A command that nobody knows is left out where it is applied to something.
 */
export function unescapeLatex(latex: string): string {
  const reader = new Reader(latex);
  let text = '';
  while (!reader.isAtEnd()) text += reader.group();
  return text;
}

class Reader {
  readonly #latex: string;
  #at = 0;

  constructor(latex: string) {
    this.#latex = latex;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#latex.length;
  }

  /** Reads up to the brace that closes a group, or the end. */
  group(): string {
    let text = '';
    while (!this.isAtEnd()) {
      if (this.#latex[this.#at] === '}') {
        this.#at++;
        break;
      }
      text += this.#piece();
    }
    return text;
  }

  #piece(): string {
    const symbol = this.#take(SYMBOL_IN_BRACES);
    if (symbol) return SYMBOLS.get(symbol[1] ?? '') ?? formula(symbol[1] ?? '');
    const math = this.#take(FORMULA);
    if (math) return formula(math[1] ?? '');
    const command = this.#take(COMMAND);
    if (command)
      return command[1] === undefined ? this.#sign(command[3] ?? '') : this.#word(command[1], command[2] ?? '');
    if (this.#take(/\{/y)) return this.group();
    const ligature = this.#take(LIGATURE);
    if (ligature) return LIGATURES[ligature[0]] ?? ligature[0];
    return this.#take(PLAIN)?.[0] ?? '';
  }

  /** A command of one sign: `\'e`, `\%`. */
  #sign(sign: string): string {
    if (MARKS.has(sign)) return this.#accent(sign, this.#latex[this.#at] === ' ');
    if (/[\s,;:]/.test(sign)) return ' ';
    return /[-/@!]/.test(sign) ? '' : sign === '\\' ? ' ' : sign;
  }

  #word(name: string, spaces: string): string {
    if (MARKS.has(name) && this.#latex[this.#at] !== '}') return this.#accent(name, spaces.length > 1);
    if (name === 'ensuremath') return this.#math();
    if (SILENT.has(name)) return '';
    if (name === 'href' || name === 'noopsort') this.#argument();
    if (name === 'noopsort') return '';
    if (name === 'par' || name === 'newline') return '\n';
    const found = OWN_LETTERS.get(name) ?? LOGOS[name] ?? fromTable(`\\${name}`);
    if (found !== undefined) {
      this.#take(/\{\}/y);
      return found;
    }
    if (this.#latex[this.#at] !== '{') return `\\${name}${spaces}`;
    const argument = this.#argument();
    return fromTable(`\\${name}{${argument}}`) ?? argument;
  }

  #math(): string {
    const start = this.#at;
    this.#argument();
    const math = this.#latex.slice(start, this.#at).replace(/^\s*\{|\}$/g, '');
    return SYMBOLS.get(math) ?? fromTable(math) ?? formula(math);
  }

  /** An accent and what it stands on; `apart`, it was a character of its own (see `accentedApart`). */
  #accent(accent: string, apart: boolean): string {
    const mark = MARKS.get(accent) ?? '';
    const argument = this.#argument();
    if (argument === '') return SPACING[accent] ?? '';
    const [base = '', ...rest] = argument;
    const dotted = base === 'ı' ? 'i' : base === 'ȷ' ? 'j' : base;
    return `${apart ? base + mark : (dotted + mark).normalize('NFC')}${rest.join('')}`;
  }

  /** A group, a command or a single character. */
  #argument(): string {
    this.#take(/ +/y);
    if (this.#take(/\{/y)) return this.group();
    if (this.#latex[this.#at] === '\\') return this.#piece();
    return this.#take(/[^{}$\s]/uy)?.[0] ?? '';
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#latex);
    if (found) this.#at += found[0].length;
    return found;
  }
}

/** What changes how the text behind it looks, and is no text. */
const SILENT: ReadonlySet<string> = new Set(
  'relax protect em it bf rm sf sl tt sc emph bfseries mdseries itshape slshape scshape upshape rmfamily sffamily ttfamily normalfont small'.split(
    ' ',
  ),
);

const LOGOS: Readonly<Record<string, string>> = { TeX: 'TeX', LaTeX: 'LaTeX', BibTeX: 'BibTeX' };

/** What an accent over nothing prints. */
const SPACING: Readonly<Record<string, string>> = {
  '`': '`',
  "'": '´',
  '^': '^',
  '~': '~',
  '"': '¨',
  '=': '¯',
  '.': '˙',
};

function fromTable(latex: string): string | undefined {
  const found = Object.hasOwn(latex2unicode, latex) ? latex2unicode[latex as keyof typeof latex2unicode] : undefined;
  return typeof found === 'object' ? (found as { readonly text?: string }).text : found;
}

function formula(content: string): string {
  return `$${content.replace(/\{\{([^{}]+(?:\{[^{}]*\})?)\}\}/g, (braced, symbol: string) => SYMBOLS.get(symbol) ?? braced)}$`;
}
