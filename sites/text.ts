// TeX that a page has typeset is given back as it was written ($…$), so that a title reads the same before and after
// MathJax or KaTeX has run, and is never read twice.

// https://docs.mathjax.org/en/v2.7-latest/advanced/model.html: what version 2 puts before the script that holds the TeX.
const MATHJAX_2_OUTPUT = /(?:^|\s)(?:MathJax|MJXc?)(?:[-_]|\s|$)/;
const SILENT = new Set(['STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'DIALOG']);
const BREAKS = /^(?:BR|P|DIV|LI|UL|OL|DL|DT|DD|TR|TD|TH|H[1-6]|SECTION|ARTICLE|BLOCKQUOTE|HR)$/;

/** What `collapse` takes away: most texts have none of it, and one look is cheaper than to write each of them anew. */
const UNEVEN = /[\u00ad\u200b\u2060\ufeff]|[^\S ]| {2}|^ | $/;

/** White space of every kind to single spaces, none at the ends; soft hyphens and zero-width spaces gone. */
export function collapse(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim();
}

/**
 * What a reader reads in a node, once, collapsed: formulas as TeX, no scripts, no buttons, and nothing of what `drop` (a
 * selector) matches: labels, superscripts, 'More' links. Empty where there is no node.
 */
export function textOf(node: Node | null | undefined, drop?: string): string {
  return node ? collapse(rawText(node, drop)) : '';
}

function rawText(node: Node, drop: string | undefined): string {
  if (node.nodeType === 1 && !(node as Element).firstElementChild) return node.textContent ?? '';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue;
    else if (child.nodeType === 1) text += elementText(child as Element, drop);
  }
  return text;
}

function elementText(element: Element, drop: string | undefined): string {
  const name = element.tagName.toUpperCase();
  if (name === 'SCRIPT') return texOfScript(element);
  if (SILENT.has(name) || (drop && element.matches(drop))) return '';
  const formula = texOfFormula(element, name);
  if (formula !== null) return formula;
  const text = rawText(element, drop);
  return BREAKS.test(name) ? ` ${text} ` : text;
}

/** MathJax 2 keeps the source in `<script type="math/tex">`, '; mode=display' for a displayed one. */
function texOfScript(script: Element): string {
  const type = script.getAttribute('type') ?? '';
  if (!/^math\/(?:tex|asciimath)/.test(type)) return '';
  return dollars(script.textContent, /mode\s*=\s*display/.test(type));
}

/** The TeX of a typeset formula; its plain characters where the page kept no TeX; null for any other element. */
function texOfFormula(element: Element, name: string): string | null {
  const className = element.getAttribute('class') ?? '';
  if (name === 'MJX-CONTAINER') {
    const tex = element.getAttribute('data-latex') ?? element.querySelector('[data-latex]')?.getAttribute('data-latex');
    return tex ? dollars(tex, element.getAttribute('display') === 'true') : characters(element);
  }
  if (name === 'MATH') {
    const tex = annotation(element) ?? element.getAttribute('alttext');
    return tex ? dollars(tex, element.getAttribute('display') === 'block') : element.textContent;
  }
  if (className === 'katex' || className.startsWith('katex ')) {
    const tex = annotation(element);
    return tex ? dollars(tex, false) : characters(element);
  }
  if (!MATHJAX_2_OUTPUT.test(className)) return null;
  return className.includes('MathJax_Preview') || sourceFollows(element) ? '' : characters(element);
}

function annotation(element: Element): string | null {
  return element.querySelector('annotation[encoding="application/x-tex"]')?.textContent || null;
}

/** The hidden MathML's characters rather than the drawing's, which holds each of them again or none at all. */
function characters(element: Element): string {
  return (element.querySelector('math') ?? element).textContent;
}

function sourceFollows(output: Element): boolean {
  const next = output.nextElementSibling;
  return next?.tagName === 'SCRIPT' && (next.getAttribute('type') ?? '').startsWith('math/');
}

function dollars(tex: string, displayed: boolean): string {
  const fence = displayed ? '$$' : '$';
  return `${fence}${tex.trim()}${fence}`;
}
