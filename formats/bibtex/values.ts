import { joinName } from '../citation/names.ts';
import { unescapeLatex } from '../latex/unescape.ts';
import { oneLine } from '../reading/text.ts';

const NAMED_PART = /^(?:family|given|prefix|suffix|useprefix|given-i|family-i|prefix-i|suffix-i|id|nameaddon) *=/i;

/** DBLP's number of one of several people of a name. */
const NAMESAKE = /\s+0\d{3}$/;

/** The names of an `author` field, each `Given Family` or whole. */
export function readNames(value: string): readonly string[] {
  return splitOutside(value, /(?<!\s)\s+and\s+/iy)
    .filter((name) => !/^\s*(?:others)?\s*$/.test(name))
    .map(readName);
}

function readName(value: string): string {
  const parts = splitOutside(value.trim(), /,/y).map((part) => oneLine(unescapeLatex(part.replace(NAMESAKE, ''))));
  if (parts.every((part) => NAMED_PART.test(part))) return readNamedParts(parts);
  const [family = '', second = '', third] = parts;
  if (parts.length === 1) return family;
  const name = third === undefined ? { family, given: second } : { family, suffix: second, given: third };
  return joinName({ kind: 'person', ...name });
}

/** BibLaTeX's other form: `family=Aard, given=Anna, prefix=van den`. */
function readNamedParts(parts: readonly string[]): string {
  const named = new Map(
    parts.map((part) => [part.replace(/\s*=.*$/, '').toLowerCase(), part.replace(/^[^=]*=\s*/, '')]),
  );
  return ['given', 'prefix', 'family', 'suffix'].flatMap((name) => named.get(name) ?? []).join(' ');
}

/** The tags of a `keywords` field. */
export function readKeywords(value: string): readonly string[] {
  return splitOutside(value, /[,;]/y).map((keyword) => oneLine(unescapeLatex(keyword)));
}

/** Cuts where a separator stands outside all braces. */
function splitOutside(value: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < value.length; at++) {
    const char = value[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    if (depth !== 0) continue;
    separator.lastIndex = at;
    const found = separator.exec(value);
    if (!found) continue;
    parts.push(value.slice(start, at));
    start = at + found[0].length;
    at = start - 1;
  }
  return [...parts, value.slice(start)];
}
