import { collapse, textOf } from '../text.ts';
import { bareTitle, isLabel, isTitleLike } from './labels.ts';
import type { Place } from './places.ts';

/** A title and how surely it is one: 3 a link's own words, 0 none. */
export interface FoundTitle {
  readonly text: string;
  readonly worth: 0 | 1 | 2 | 3;
}

// What people set a title in, the surest first.
const SET_APART = [
  'h1, h2, h3, h4, h5, h6',
  '[class*="title"], [class*="Title"]',
  'strong, b, cite, q',
  'em, i',
  'td, th',
] as const;

// What a sentence has and few titles do.
const PROSE =
  /\b(?:is|are|was|were|be|been|has|have|had|we|our|they|their|it|its|this|these|that|which|can|may|also|relies?|uses?|used|shows?|proposed?|based on|introduced?|according to)\b/;

/** The title of the paper at a place, read from where people write it: the link, what is set apart beside it, the line before it. */
export function titleAt(place: Place): FoundTitle {
  for (const link of place.links) {
    const text = bareTitle(textOf(link));
    if (isTitleLike(text)) return { text: beforeLabels(text), worth: 3 };
  }
  const justBefore = quotedBefore(place.links[0]);
  if (justBefore) return { text: justBefore, worth: 2 };
  if (place.alone) {
    const text =
      setApart(place.block) ?? quoted(textOf(place.block)) ?? textBefore(place) ?? headOf(place) ?? below(place.block);
    if (text) return { text, worth: 2 };
  } else if (place.links.every((link) => isLabel(textOf(link)))) {
    const text = headOf(place);
    if (text) return { text, worth: 2 };
  }
  const label = bareTitle(textOf(place.links[0]));
  return { text: label, worth: /\p{L}/u.test(label) ? 1 : 0 };
}

function setApart(block: Element): string | null {
  if (block.matches('h1, h2, h3, h4, h5, h6')) return null; // all of it is, the links too
  for (const selector of SET_APART) {
    for (const element of block.querySelectorAll(selector)) {
      const text = element.querySelector('a[href]') ? '' : bareTitle(textOf(element));
      if (isTitleLike(text)) return text;
    }
  }
  return null;
}

/** In a card of several lines the first that may be a title: the links stand in the last. */
function headOf({ block, item }: Place): string | null {
  if (item === block) return null;
  const set = setApart(item);
  if (set) return set;
  return firstTitleIn(item);
}

/** What describes a term of a list stands behind it. */
function below(term: Element): string | null {
  const next = term.nextElementSibling;
  return term.tagName === 'DT' && next?.tagName === 'DD' ? firstTitleIn(next) : null;
}

function firstTitleIn(element: Element): string | null {
  const lines = Array.from(element.querySelectorAll('p, div, span, li, dt, dd'))
    .filter((line) => !line.querySelector('p, div, li, dt, dd'))
    .map((line) => bareTitle(textOf(line).replace(/^title\s*:\s*/i, '')));
  return lines.find((line) => isTitleLike(line) && !namesPeople(line)) ?? null;
}

/** The longest of the texts in double quotation marks. */
function quoted(text: string): string | null {
  const found = [...text.matchAll(/[“"«„]([^“”"«»„]{10,300})[”"»“]/gu)].map((match) => bareTitle(match[1] ?? ''));
  return found.filter(isTitleLike).sort((a, b) => b.length - a.length)[0] ?? null;
}

/** What is in quotation marks right before a link, with a colon or so between: '“Drafting without loss”: https://…'. */
function quotedBefore(link: Element | undefined): string | null {
  const before = link?.previousSibling?.nodeType === 3 ? collapse(link.previousSibling.nodeValue ?? '') : '';
  const text = bareTitle(/[“"«„]([^“”"«»„]{10,300})[”"»“][\s:,.;([–—-]*$/u.exec(before)?.[1] ?? '');
  return isTitleLike(text) ? text : null;
}

/** In 'Brandt, O. (2024). Drafting without loss. Proc. X. [pdf]' the longest sentence before the links that names nobody. */
function textBefore({ block, links }: Place): string | null {
  const [link] = links;
  const whole = textOf(block);
  const before = link ? collapse(whole.slice(0, Math.max(0, whole.indexOf(textOf(link))))) : '';
  const parts = before
    .replace(/[[({|:\s]+$/u, '')
    .split(/(?<=[\p{Ll}\d)\]?!]{2})[.?!]\s+|\s+[|–—]\s+|\s*\[|\((?:19|20)\d{2}[a-z]?\)\.?/u)
    .map(bareTitle)
    .filter((part) => isTitleLike(part) && !namesPeople(part) && !isCutOpen(part));
  // 'The images are resized, as Brandt et al. 2024 do': only a link that is no word of the sentence stands behind a title.
  if (link && !isLabel(textOf(link)) && parts.some((part) => PROSE.test(part))) return null;
  return parts.sort((a, b) => b.length - a.length)[0] ?? null;
}

function isCutOpen(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

/** 'O. Brandt, W. Halloran and L. Sjö' is as long as a title. */
function namesPeople(text: string): boolean {
  const initials = text.match(/(?:^|[\s,])\p{Lu}\.(?:[\s,-]|$)/gu)?.length ?? 0;
  const capitalised = text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  const commas = text.match(/,|\band\b|&/g)?.length ?? 0;
  return initials >= 2 || (commas >= 2 && capitalised >= text.split(/\s+/).length * 0.75) || /\bet al\b/.test(text);
}

/** Some lists put the labels inside the link: 'Drafting without loss [pdf]'. */
function beforeLabels(text: string): string {
  return text.replace(/\s*[[(](?:pdf|paper|arxiv|code|html|link)[\])]$/i, '');
}
