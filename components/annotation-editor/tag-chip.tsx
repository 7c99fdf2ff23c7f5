import type { Tag } from '../../papers/tag.ts';
import { say } from '../../words/say.ts';
import { Glyph } from '../glyph.tsx';
import { tagColour } from '../tag-colour.ts';

interface TagChipProps {
  readonly tag: Tag;
  readonly disabled: boolean;
  readonly onRemove: () => void;
}

/** One tag of the paper, with the way to take it off. */
export function TagChip({ tag, disabled, onRemove }: TagChipProps) {
  return (
    <span class="chip" style={{ background: tagColour(tag) }}>
      {/* As generated content it is out of reach of a page's `window.find`, which reads what it finds. */}
      <span class="chip-text" dir="auto" data-text={tag} />
      <button
        type="button"
        class="chip-remove"
        aria-label={say('editor.removeTag', { tag })}
        disabled={disabled}
        onClick={onRemove}
      >
        <Glyph name="cross" />
      </button>
    </span>
  );
}
