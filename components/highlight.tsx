import type { TextRange } from '../search/searcher.ts';
import { segments } from './text-ranges.ts';

interface HighlightProps {
  readonly text: string;
  readonly ranges: readonly TextRange[] | undefined;
}

/** A text with what matched in it marked. */
export function Highlight({ text, ranges = [] }: HighlightProps) {
  return (
    <>
      {segments(text, ranges).map((piece, at) =>
        // Pieces have no identity of their own: their order is all there is.
        piece.matched ? <mark key={at}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
