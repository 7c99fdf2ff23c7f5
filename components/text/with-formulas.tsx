import { Formula } from './formula.tsx';
import { FORMULA, plainWords } from './plain-text.ts';

/** Plain text whose formulas are drawn. */
export function WithFormulas({ text }: { readonly text: string }) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(FORMULA)) {
    parts.push(plainWords(text.slice(at, match.index)));
    parts.push(<Formula key={match.index} tex={match[1] ?? match[2] ?? ''} display={match[1] !== undefined} />);
    at = match.index + match[0].length;
  }
  return (
    <>
      {parts}
      {plainWords(text.slice(at))}
    </>
  );
}
