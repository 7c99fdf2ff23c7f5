import { useEffect } from 'preact/hooks';
import type { Looked, PapersActions } from './props.ts';

/** So long after the last letter the address says what is looked at, in milliseconds: the browser takes some for each change of it. */
const PAUSE = 200;

export function useAddress(looked: Looked, address: PapersActions['address']): void {
  useEffect(() => {
    const timer = setTimeout(() => address(looked, false), PAUSE);
    return () => clearTimeout(timer);
  }, [looked]);
}
