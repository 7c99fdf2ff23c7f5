import { AnnotationEditor } from '../../components/annotation-editor/annotation-editor.tsx';
import { JoinedPaper, ProbablySame } from '../../components/annotation-editor/sameness.tsx';
import { report } from '../../failures/report.ts';
import type { Seen } from '../../papers/seen.ts';
import type { Asks, Editing } from '../asks.ts';
import { refOf } from '../marks/states.ts';
import { Opening } from './opening.tsx';

export interface EditorViewProps {
  readonly seen: Seen;
  /** Null until it is known. */
  readonly editing: Editing | null;
  /** Why it is not known. */
  readonly failure: unknown;
  readonly gone: boolean;
  readonly asks: Asks;
  /** Does something to what is saved, and shows what is saved then. */
  readonly write: (act: () => Promise<Editing>) => Promise<void>;
  readonly flush: { current: () => unknown };
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** What stands in the editor's window. */
export function EditorView(props: EditorViewProps) {
  const { seen, editing, asks, write, onClose } = props;
  const { paper } = seen;
  if (!editing)
    return <Opening title={paper.title} failure={props.failure} onRetry={props.onRetry} onClose={onClose} />;
  const ref = refOf(paper);
  return (
    <AnnotationEditor
      title={paper.title}
      paperUrl={paper.url}
      annotation={editing.annotation}
      saved={editing.mark.kind === 'saved'}
      displacedNotes={editing.displacedNotes}
      gone={props.gone}
      above={<Sameness {...props} editing={editing} />}
      completeTag={asks.completeTag}
      onChange={(change) => write(() => asks.annotate({ seen, change }))}
      onTrash={() => write(() => asks.moveToTrash(ref))}
      onRestore={() => write(() => asks.restoreFromTrash(ref))}
      onOpenLibrary={() => asks.openLibrary(ref).catch((error: unknown) => report(error, 'opening the library'))}
      onClose={onClose}
      flush={props.flush}
    />
  );
}

function Sameness({ seen, editing, asks, write }: EditorViewProps & { readonly editing: Editing }) {
  const { mark, joined } = editing;
  if (mark.kind === 'probable') {
    const judge = (same: boolean) => write(() => asks.judge({ seen, same }));
    return <ProbablySame title={mark.title} authors={mark.authors} onJudge={judge} />;
  }
  return joined.map(({ key, title }) => {
    const separate = () => write(() => asks.separate({ paper: refOf(seen.paper), joined: key }));
    return <JoinedPaper key={key} title={title} onSeparate={separate} />;
  });
}
