import { Failure, type FailureCode, type Reason } from '../../failures/failure.ts';
import { lineCounter } from './text.ts';

/** What a JSON file holds. Fails with `code` and with where its mistake is, as far as the browser says. */
export function parseJson(file: string, code: FailureCode): unknown {
  const text = file.replace(/^\uFEFF/, '');
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
