import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';

interface NoteFieldProps {
  readonly note: string;
  /** A field that is being typed in is closed only when the reader leaves it: no word is cut off. */
  readonly readOnly: boolean;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
}

const GROWS_BY_ITSELF = 'field-sizing: content';

/** The note, as high as its text up to the style's limit. */
export function NoteField({ note, readOnly, onInput, onBlur }: NoteFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [typedIn, setTypedIn] = useState(false);

  useLayoutEffect(() => {
    const element = area.current;
    if (!element || CSS.supports(GROWS_BY_ITSELF)) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [note]);

  return (
    <textarea
      ref={area}
      class="note"
      aria-label={say('editor.note')}
      placeholder={say('editor.notePlaceholder')}
      dir="auto"
      rows={3}
      readOnly={readOnly && !typedIn}
      value={note}
      onInput={(event) => {
        setTypedIn(true);
        onInput(event.currentTarget.value);
      }}
      onBlur={() => {
        setTypedIn(false);
        onBlur();
      }}
    />
  );
}
