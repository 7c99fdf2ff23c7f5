import { useState } from 'preact/hooks';
import type { DisplacedNote } from '../../papers/saved.ts';

interface DisplacedNotesProps {
  readonly notes: readonly DisplacedNote[];
  /** Puts a text below the note; absent where nothing can be written. */
  readonly onTakeIn?: ((text: string) => void) | undefined;
}

/** Notes that another one took the place of, one click away. */
export function DisplacedNotes({ notes, onTakeIn }: DisplacedNotesProps) {
  const [open, setOpen] = useState(false);
  if (notes.length === 0) return null;
  const count =
    notes.length === 1 ? 'Another version of this note was kept' : `${notes.length} other versions were kept`;
  return (
    <section class="displaced" aria-label="Other versions of the note">
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide other versions' : count}
      </button>
      {open &&
        notes.map(({ note, at }) => (
          <figure class="version" key={`${at} ${note}`}>
            <blockquote>{note}</blockquote>
            <figcaption>
              <time datetime={new Date(at).toISOString()}>{new Date(at).toLocaleString()}</time>
              {onTakeIn && (
                <button type="button" class="quiet" onClick={() => onTakeIn(note)}>
                  Add below the note
                </button>
              )}
            </figcaption>
          </figure>
        ))}
    </section>
  );
}

/** A note with another text below it. */
export function withBelow(note: string, text: string): string {
  return note.trim() === '' ? text : `${note.trimEnd()}\n\n${text}`;
}
