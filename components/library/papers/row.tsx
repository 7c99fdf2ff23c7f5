import type { Hit } from '../../../search/searcher.ts';
import { say } from '../../../words/say.ts';
import { memo } from '../../memo.ts';
import { PaperRow } from './paper-row.tsx';

interface RowProps {
  readonly id: string;
  readonly index: number;
  /** How many rows there are in all. */
  readonly of: number;
  /** From the list's start, in CSS pixels. */
  readonly top: number;
  /** Null while it is asked for. */
  readonly hit: Hit | null;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDblClick: () => void;
}

const Words = memo(PaperRow);

/** One row in its place. What it says is drawn anew only when it says something else. */
export function Row({ id, index, of, top, hit, isActive, isSelected, onClick, onDblClick }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and says which option is active
    <div
      id={id}
      class={isActive ? 'row row-active' : 'row'}
      role="option"
      aria-selected={isSelected}
      aria-setsize={of}
      aria-posinset={index + 1}
      style={{ top: `${top}px` }}
      onClick={onClick}
      onDblClick={onDblClick}
    >
      {hit ? <Words hit={hit} /> : <span class="unseen">{say('papers.loading')}</span>}
    </div>
  );
}
