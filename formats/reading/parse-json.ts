import { Failure, type FailureCode, type Reason } from '../../failures/failure.ts';
import { lineCounter } from './text.ts';

/** Deeper than anything that was ever exported; without a bound a file of brackets alone takes minutes and gigabytes. */
const DEEPEST = 1000;

/** What a JSON file holds. Fails with `code` and with where its mistake is, as far as the browser says. */
export function parseJson(file: string, code: FailureCode): unknown {
  const text = file.replace(/^\uFEFF/, '');
  if (isDeeper(text, DEEPEST)) throw new Failure(code, ['too-deep']);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(code, reasonOf(error, text), error);
  }
}

/** Browsers tell it in English sentences: `… at position 12 (line 1 column 13)`, `… at line 1 column 13 of the JSON data`. */
function reasonOf(error: unknown, text: string): Reason {
  if (!(error instanceof SyntaxError)) return ['too-deep'];
  if (!/^\s*[[{]/.test(text)) return ['not-json'];
  const position = /position (\d+)/.exec(error.message)?.[1];
  if (Number(position) >= text.trimEnd().length || /end of|unterminated/i.test(error.message)) return ['json-short'];
  const line = /line (\d+)/.exec(error.message)?.[1] ?? (position && lineCounter(text)(Number(position)));
  return line === undefined ? ['not-json'] : ['json-mistake', { line: Number(line) }];
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING = new Set([91, 123]);
const CLOSING = new Set([93, 125]);

function isDeeper(text: string, deepest: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (OPENING.has(code)) depth++;
    else if (CLOSING.has(code)) depth--;
    if (depth > deepest) return true;
  }
  return false;
}
