import { useState } from 'preact/hooks';
import { Failure } from '../../failures/failure.ts';
import { sentenceFor } from '../../failures/sentence.ts';
import { withBelow } from '../../papers/annotation.ts';
import { say } from '../../words/say.ts';
import { Glyph } from '../glyph.tsx';
import { DisplacedNotes } from './displaced-notes.tsx';
import { EditorFoot } from './editor-foot.tsx';
import { NoteField } from './note-field.tsx';
import type { AnnotationEditorProps } from './props.ts';
import { StatusField } from './status-field.tsx';
import { TagField } from './tag-field.tsx';
import { Trouble } from './trouble.tsx';
import { useOutbox } from './use-outbox.ts';

export function AnnotationEditor(props: AnnotationEditorProps) {
  const { annotation, displacedNotes, onChange, onClose } = props;
  const { shown, note, state, trouble, act, typeNote, flush, discard } = useOutbox(
    annotation,
    onChange,
    props.hasty === true,
  );
  const [removed, setRemoved] = useState(false);
  const gone = props.gone === true || (trouble instanceof Failure && trouble.code === 'extension-gone');
  const inTrash = removed && !props.saved;
  if (props.flush) props.flush.current = flush;

  function close(): void {
    flush();
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    <section class="editor" aria-label={say('common.annotate', { title: props.title })} onKeyDown={onKeyDown}>
      <div class="editor-head">
        <StatusField status={shown.status} starred={shown.starred} disabled={gone || inTrash} onChange={act} />
        <button
          type="button"
          class="close"
          aria-label={say('common.close')}
          title={say('editor.closeEsc')}
          onClick={close}
        >
          <Glyph name="cross" />
        </button>
      </div>
      {props.above}
      <TagField tags={shown.tags} disabled={gone || inTrash} completeTag={props.completeTag} onChange={act} />
      <NoteField note={note} readOnly={gone || inTrash} onInput={typeNote} onBlur={flush} />
      <DisplacedNotes
        notes={displacedNotes}
        onTakeIn={gone || inTrash ? undefined : (text) => typeNote(withBelow(note, text))}
      />
      {(state === 'failed' || gone) && (
        <Trouble
          sentence={sentenceFor(gone ? new Failure('extension-gone') : trouble)}
          note={note}
          onRetry={gone ? undefined : flush}
          onDiscard={() => {
            discard();
            if (gone) onClose();
          }}
        />
      )}
      <EditorFoot
        {...props}
        gone={gone}
        state={state}
        inTrash={inTrash}
        onSave={() => act({ kind: 'save' })}
        onRemove={async () => {
          flush(); // what is saved afterwards would take the paper out of the trash
          await props.onTrash();
          setRemoved(true);
        }}
      />
    </section>
  );
}
