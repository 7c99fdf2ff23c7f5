import { useEffect, useRef } from 'preact/hooks';
import { spellOutVariants } from './math-letters.ts';

interface FormulaProps {
  /** TeX without its dollar signs. */
  readonly tex: string;
  readonly display?: boolean;
}

/** A formula, shown as its TeX until KaTeX is there and wherever that cannot read it. MathML: no fonts and no style to load. */
export function Formula({ tex, display = false }: FormulaProps) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let late = false;
    import('katex').then(
      ({ default: katex }) => {
        if (late || !place.current) return;
        // Bounded, and without commands that fetch or link: a title is anybody's text.
        const bounds = { trust: false, strict: false, maxExpand: 200, maxSize: 20 } as const;
        katex.render(tex, place.current, { ...bounds, output: 'mathml', displayMode: display, throwOnError: false });
        spellOutVariants(place.current);
      },
      () => undefined, // the TeX stays
    );
    return () => {
      late = true;
    };
  }, [tex, display]);
  return (
    <span ref={place} key={tex} class="formula">
      {tex}
    </span>
  );
}
