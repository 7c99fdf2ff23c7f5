import { useState } from 'preact/hooks';
import { sentenceFor } from '../../failures/failure.ts';
import type { AnnotationEditorProps } from './props.ts';
import type { Writing } from './use-outbox.ts';

interface EditorFootProps extends AnnotationEditorProps {
  readonly gone: boolean;
  readonly state: Writing['state'];
  readonly inTrash: boolean;
  readonly onSave: () => void;
  readonly onRemove: () => Promise<void>;
}

const WORDS: Readonly<Record<Writing['state'], string>> = { idle: '', saving: 'Saving…', saved: 'Saved', failed: '' };

/** The ways out on the left, what became of the reader's words in the middle, saving and removing on the right. */
export function EditorFoot(props: EditorFootProps) {
  const { gone, state, inTrash, saved, onRestore } = props;
  const [trouble, setTrouble] = useState('');

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      setTrouble('');
      await work();
    } catch (error) {
      setTrouble(sentenceFor(error));
    }
  }

  return (
    <footer class="editor-foot">
      {props.paperUrl !== '' && (
        <a class="quiet" href={props.paperUrl} target="_blank" rel="noreferrer noopener">
          Paper
        </a>
      )}
      {props.onOpenLibrary && (
        <button type="button" class="quiet" disabled={gone} onClick={props.onOpenLibrary}>
          Library
        </button>
      )}
      <output class={`word word-${inTrash ? 'trash' : state}`}>{inTrash ? 'Moved to the trash.' : WORDS[state]}</output>
      {trouble !== '' && (
        <span class="word" role="alert">
          {trouble}
        </span>
      )}
      {inTrash && onRestore && (
        <button type="button" class="strong" onClick={() => attempt(onRestore)}>
          Undo
        </button>
      )}
      {!inTrash && saved && (
        <button type="button" class="quiet" disabled={gone} onClick={() => attempt(props.onRemove)}>
          Remove
        </button>
      )}
      {!inTrash && !saved && (
        <button type="button" class="strong" disabled={gone} onClick={props.onSave}>
          Save
        </button>
      )}
    </footer>
  );
}
