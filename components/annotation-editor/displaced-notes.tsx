import { useState } from 'preact/hooks';
import type { DisplacedNote } from '../../papers/saved.ts';
import { inDate } from '../../words/language.ts';
import { say } from '../../words/say.ts';

interface DisplacedNotesProps {
  readonly notes: readonly DisplacedNote[];
  /** Puts a text below the note; absent where nothing can be written. */
  readonly onTakeIn?: ((text: string) => void) | undefined;
}

/** Notes that another one took the place of, one click away. */
export function DisplacedNotes({ notes, onTakeIn }: DisplacedNotesProps) {
  const [open, setOpen] = useState(false);
  if (notes.length === 0) return null;
  return (
    <section class="displaced" aria-label={say('editor.otherVersionsLabel')}>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? say('editor.hideVersions') : say('editor.otherVersions', { count: notes.length })}
      </button>
      {open &&
        notes.map(({ note, at }) => (
          <figure class="version" key={`${at} ${note}`}>
            <blockquote dir="auto">{note}</blockquote>
            <figcaption>
              <time datetime={new Date(at).toISOString()}>
                {inDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
              {onTakeIn && (
                <button type="button" class="quiet" onClick={() => onTakeIn(note)}>
                  {say('editor.addBelow')}
                </button>
              )}
            </figcaption>
          </figure>
        ))}
    </section>
  );
}
