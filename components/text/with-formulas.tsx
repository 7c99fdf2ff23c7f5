import { Formula } from './formula.tsx';

/** `$…$` with no space inside its signs, as TeX has it, and `$$…$$`: so prices are none. */
const FORMULA = /\$\$([^$]+)\$\$|\$(?!\s)([^$\n]{1,400}?)(?<![\s\\])\$(?!\d)/g;

/** Plain text whose formulas are drawn. */
export function WithFormulas({ text }: { readonly text: string }) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(FORMULA)) {
    parts.push(text.slice(at, match.index));
    parts.push(<Formula key={match.index} tex={match[1] ?? match[2] ?? ''} display={match[1] !== undefined} />);
    at = match.index + match[0].length;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
