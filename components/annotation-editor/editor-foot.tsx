import { useState } from 'preact/hooks';
import { sentenceFor } from '../../failures/sentence.ts';
import { say } from '../../words/say.ts';
import type { AnnotationEditorProps } from './props.ts';
import type { Writing } from './use-outbox.ts';

interface EditorFootProps extends AnnotationEditorProps {
  readonly gone: boolean;
  readonly state: Writing['state'];
  readonly inTrash: boolean;
  readonly onSave: () => void;
  readonly onRemove: () => Promise<void>;
}

function wordOf(state: Writing['state']): string {
  return state === 'saving' || state === 'saved' ? say(`editor.${state}`) : '';
}

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
          {say('editor.paper')}
        </a>
      )}
      {props.onOpenLibrary && (
        <button type="button" class="quiet" disabled={gone} onClick={props.onOpenLibrary}>
          {say('common.library')}
        </button>
      )}
      <output class={`word word-${inTrash ? 'trash' : state}`}>
        {inTrash ? say('editor.inTrash') : wordOf(state)}
      </output>
      {trouble !== '' && (
        <span class="word" role="alert">
          {trouble}
        </span>
      )}
      {inTrash && onRestore && (
        <button type="button" class="strong" onClick={() => attempt(onRestore)}>
          {say('common.undo')}
        </button>
      )}
      {!inTrash && saved && (
        <button type="button" class="quiet" disabled={gone} onClick={() => attempt(props.onRemove)}>
          {say('common.remove')}
        </button>
      )}
      {!inTrash && !saved && (
        <button type="button" class="strong" disabled={gone} onClick={props.onSave}>
          {say('common.save')}
        </button>
      )}
    </footer>
  );
}
