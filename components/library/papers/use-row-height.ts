import { useEffect, useState } from 'preact/hooks';

/** As `list.css` has them, in CSS pixels: where the page is narrow, a title takes two lines. */
const HEIGHT = { wide: 52, narrow: 72 };
const NARROW = '(max-width: 480px)';

/** How high a row of the list is, in CSS pixels. */
export function useRowHeight(): number {
  const [query] = useState(() => matchMedia(NARROW));
  const [isNarrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const changed = () => setNarrow(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return isNarrow ? HEIGHT.narrow : HEIGHT.wide;
}
