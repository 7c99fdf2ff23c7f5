import { type AnnotationChange, STATUSES, type Status } from '../../papers/annotation.ts';
import { Glyph } from '../glyph.tsx';
import { STATUS_WORDS } from '../glyphs.ts';

interface StatusFieldProps {
  readonly status: Status | null;
  readonly starred: boolean;
  readonly disabled: boolean;
  readonly onChange: (change: AnnotationChange) => void;
}

/** Four buttons of which at most one is pressed, and the star. Pressing again unsets. */
export function StatusField({ status, starred, disabled, onChange }: StatusFieldProps) {
  return (
    <div class="states">
      <fieldset class="statuses" aria-label="Status" disabled={disabled}>
        {STATUSES.map((name) => (
          <button
            key={name}
            type="button"
            class={`status status-${name}`}
            aria-pressed={status === name}
            onClick={() => onChange({ kind: 'setStatus', status: status === name ? null : name })}
          >
            <Glyph name={name} />
            {STATUS_WORDS[name]}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="star"
        aria-pressed={starred}
        aria-label="Star"
        title={starred ? 'Take the star away' : 'Star'}
        disabled={disabled}
        onClick={() => onChange({ kind: 'setStar', starred: !starred })}
      >
        <Glyph name="star" />
      </button>
    </div>
  );
}
