import { type AnnotationChange, STATUSES, type Status } from '../../papers/annotation.ts';
import { say } from '../../words/say.ts';
import { Glyph } from '../glyph.tsx';

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
      <fieldset class="statuses" aria-label={say('editor.status')} disabled={disabled}>
        {STATUSES.map((name) => (
          <button
            key={name}
            type="button"
            class={`status status-${name}`}
            aria-pressed={status === name}
            onClick={() => onChange({ kind: 'setStatus', status: status === name ? null : name })}
          >
            <Glyph name={name} />
            {say(`status.${name}`)}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="star"
        aria-pressed={starred}
        aria-label={say('common.star')}
        title={say(starred ? 'editor.takeStar' : 'common.star')}
        disabled={disabled}
        onClick={() => onChange({ kind: 'setStar', starred: !starred })}
      >
        <Glyph name="star" />
      </button>
    </div>
  );
}
