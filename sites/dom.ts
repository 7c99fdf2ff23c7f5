import { textOf } from './text.ts';

/** The first match inside `root`; throws where there is none, which is how a card is found to be malformed. */
export function must(root: ParentNode, selector: string): Element {
  const found = root.querySelector(quick(selector));
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The text of the first match inside `root` (see `textOf`), empty where there is none. */
export function textAt(root: ParentNode, selector: string, drop?: string): string {
  return textOf(root.querySelector(quick(selector)), drop);
}

/** The texts of all matches inside `root`, the empty ones left out. */
export function textsAt(root: ParentNode, selector: string, drop?: string): string[] {
  return allAt(root, selector)
    .map((element) => textOf(element, drop))
    .filter((text) => text !== '');
}

/** All matches inside `root`, in document order, in a time that does not grow with what is around it (see `quick`). */
export function allAt(root: ParentNode, selector: string): Element[] {
  const last = lastCompounds(selector);
  const found = Array.from(root.querySelectorAll(last));
  return last === selector ? found : found.filter((element) => element.matches(selector));
}

const known = new Map<string, string>();

function lastCompounds(selector: string): string {
  const last = known.get(selector) ?? selector.split(LISTED).map(lastCompound).join();
  known.set(selector, last);
  return last;
}

const LISTED = /,\s*(?![^(]*\))/;

/** 'a[href]' of 'ul.list > li a[href]'. */
function lastCompound(selector: string): string {
  return /(?:\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^\s>+~])+$/.exec(selector)?.[0] ?? selector;
}

/**
 * Chromium looks for the class in `.a b` among all that comes before the root in the document: 0.1 ms a query at the end of a
 * list of thousands. Inside `:is` it looks below the root only, in a hundredth of the time. jsdom does so for the first match;
 * for all of them it looks through the whole document then.
 */
function quick(selector: string): string {
  return /[\s>]/.test(selector) ? `:is(${selector})` : selector;
}

/** Where a link leads: absolute, http or https; null for any other link and for no link. */
export function hrefOf(link: Element | null | undefined): string | null {
  const written = link?.getAttribute('href');
  if (!link || !written) return null;
  try {
    const { href, protocol } = new URL(written, link.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/**
 * The first child of that name, itself and not a descendant. Walks the children: a `:scope >` query looks through all of
 * a long list in jsdom, which makes a page of thousands of cards quadratic.
 */
export function childNamed(parent: Element | null | undefined, name: string): Element | null {
  let child = parent?.firstElementChild ?? null;
  while (child && child.tagName !== name) child = child.nextElementSibling;
  return child;
}
