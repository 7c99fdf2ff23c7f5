import { useRef } from 'preact/hooks';
import type { SavedPaper } from '../../papers/saved.ts';
import { AnnotationEditor } from '../annotation-editor/annotation-editor.tsx';
import type { PopupActions } from './props.ts';

interface ResultEditorProps {
  readonly saved: SavedPaper;
  readonly actions: Pick<PopupActions, 'change' | 'completeTag'>;
  readonly onRemove: () => Promise<void>;
  readonly onClose: () => void;
}

/** The editor in the place of a result's last lines. */
export function ResultEditor({ saved, actions, onRemove, onClose }: ResultEditorProps) {
  const acknowledged = useRef(saved.changedAt);
  const newest = useRef(saved);
  // An answer from before the reader's last act is on its way still: it would take back what was typed since.
  if (saved.changedAt >= acknowledged.current) newest.current = saved;
  const { key, paper, annotation, displacedNotes } = newest.current;
  return (
    <AnnotationEditor
      title={paper.title}
      paperUrl={paper.url}
      annotation={annotation}
      saved
      displacedNotes={displacedNotes}
      completeTag={actions.completeTag}
      onChange={async (change) => {
        acknowledged.current = Math.max(acknowledged.current, await actions.change(key, change));
      }}
      hasty
      onTrash={onRemove}
      onClose={onClose}
    />
  );
}
