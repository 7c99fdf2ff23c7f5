import { useEffect, useReducer, useRef } from 'preact/hooks';

/** Does at once what can be done, else once it is known what that takes: one at each drawing, so that each goes by what the one before it did. */
export function useOnceKnown(isKnown: boolean): (act: () => void) => void {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const next = isKnown ? waiting.current.shift() : undefined;
    if (!next) return;
    next();
    if (waiting.current.length > 0) redraw(undefined);
  });
  return (act) => {
    if (isKnown && waiting.current.length === 0) act();
    else waiting.current.push(act);
  };
}
