import { splitNames } from './names.ts';
import { collapse } from './text.ts';

const ASIDES = '.ltx_note, .ltx_tag, .ltx_contact, .ltx_font_typewriter, sup, math, script, style';
/** Commands that LaTeXML does not know, `\And` among them, and the cells of a table of authors. */
const NEXT_AUTHOR = '.ltx_ERROR, .ltx_td';
const NEXT_LINE = '.ltx_break, br, .ltx_tr, .ltx_p';
/** What authors write into the same field under their names. */
const NO_NAME =
  /[@\d{}\\$:]|\b(?:univer|institut|departe?ment|dept|school|college|facult|laborator|labs?\b|research|cent(?:er|re)\b|academy|corporation|inc\b|ltd\b|google|microsoft|meta\b|amazon|nvidia|openai|deepmind|equal|correspond|author)/i;
const NAME =
  /^(?=.*\p{Lu})(?:[\p{L}\p{M}.'’-]+ ){1,5}[\p{L}\p{M}.'’-]+,?(?: (?:Jr|Sr)\.?)?$|^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u;

/**
 * The names in what LaTeX's `\author` became: often one author with a line for the affiliation and one for the address, often
 * all authors at once. A line that does not read like names alone is none.
 */
export function namesOf(field: Element): string[] {
  const authors = written(field).split('\0');
  return authors.flatMap((author) => {
    const lines = author
      .split('\n')
      .map(collapse)
      .filter((line) => line !== '');
    const [first = '', ...others] = lines;
    const names = namesIn(first);
    // More than one name on a line is a list, which may go on; under one name alone stands where the author works.
    const more = names.length > 1 || /[,&]$|\band$/.test(first) ? others.flatMap(namesIn) : [];
    return [...names, ...more];
  });
}

function namesIn(line: string): string[] {
  return splitNames(line.replace(/[,&]$|\band$/, '')).filter((name) => NAME.test(name) && !NO_NAME.test(name));
}

/** Its text, with a line's end for each break and a NUL before each further author. */
function written(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (child.nodeType === 1) text += ofElement(child as Element);
  }
  return text;
}

function ofElement(element: Element): string {
  if (element.matches(ASIDES)) return '';
  if (element.matches(NEXT_AUTHOR)) return `\0${element.matches('.ltx_ERROR') ? '' : written(element)}`;
  return element.matches(NEXT_LINE) ? `\n${written(element)}` : written(element);
}
