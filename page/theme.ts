/** What says how a page looks, on its root or its body. */
const SAYS_THEME = ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode', 'theme', 'data-bs-theme'];
/** Milliseconds: a page's own transition from one theme to the other. */
const TRANSITION = 500;

export type Theme = 'light' | 'dark';

/** Keeps a style sheet for shadow hosts in the theme that the page has, which need not be the system's. */
export class PageTheme {
  readonly sheet = new CSSStyleSheet();
  readonly #document: Document;
  readonly #look: () => Element | null;
  #theme: Theme | null = null;

  /** `look` gives the place whose ground counts; the body where it gives none. */
  constructor(document: Document, look: () => Element | null, signal: AbortSignal) {
    this.#document = document;
    this.#look = look;
    const recheck = () => {
      requestAnimationFrame(() => this.check());
      setTimeout(() => this.check(), TRANSITION);
    };
    const observer = new MutationObserver(recheck);
    for (const element of [document.documentElement, document.body]) {
      observer.observe(element, { attributeFilter: SAYS_THEME });
    }
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', recheck, { signal });
    document.defaultView?.addEventListener('load', recheck, { signal });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  check(): void {
    const theme = themeAt(this.#look() ?? this.#document.body);
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.sheet.replaceSync(`:host { color-scheme: ${theme} !important; }`);
  }
}

/** The theme of what lies behind an element: the first ground around it that one cannot see through. */
export function themeAt(place: Element): Theme {
  for (let element: Element | null = place; element; element = element.parentElement) {
    const ground = lightnessOf(getComputedStyle(element).backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.lightness < 0.5 ? 'dark' : 'light';
  }
  // No ground of its own: the browser's, which is the page's text's opposite.
  const text = lightnessOf(getComputedStyle(place).color);
  return text && text.lightness > 0.6 ? 'dark' : 'light';
}

/** Lightness and opacity, each from 0 to 1, of a colour as computed styles write it; null for one that is not understood. */
export function lightnessOf(color: string): { readonly lightness: number; readonly alpha: number } | null {
  const [, name, body] = /^([\w-]+)\((.*)\)$/.exec(color) ?? [];
  if (name === undefined || body === undefined) return null;
  const [values = '', slashed] = body.split('/');
  const parts = values.split(/[\s,]+/).filter((part) => part !== '');
  const space = name === 'color' ? parts.shift() : name;
  const numbers = parts.map(numberOf);
  const [a = 0, b = 0, c = 0] = numbers;
  const alpha = slashed === undefined ? (name === 'rgba' ? (numbers[3] ?? 1) : 1) : numberOf(slashed.trim());
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { lightness: luma(a / 255, b / 255, c / 255), alpha };
    case 'lab':
    case 'lch':
      return { lightness: a / 100, alpha };
    case 'oklab':
    case 'oklch':
      return { lightness: a, alpha };
    default:
      return { lightness: luma(a, b, c), alpha };
  }
}

function numberOf(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text) || 0;
}

function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
