import type { ComponentChildren } from 'preact';
import type { Annotation, AnnotationChange } from '../../papers/annotation.ts';
import type { DisplacedNote } from '../../papers/saved.ts';
import type { Tag } from '../../papers/tag.ts';

/** The editor of one paper's annotation, the same beside a card, in the popup and in the library. */
export interface AnnotationEditorProps {
  /** The paper's title, for the accessible name. */
  readonly title: string;
  /** Empty where the paper leads nowhere. */
  readonly paperUrl: string;
  /** What is saved now. Changes made elsewhere arrive here while the editor is open. */
  readonly annotation: Annotation;
  readonly saved: boolean;
  readonly displacedNotes: readonly DisplacedNote[];
  readonly completeTag: (text: string) => Promise<readonly Tag[]>;
  /** Resolves when the change is on disk; rejects with a `Failure`. */
  readonly onChange: (change: AnnotationChange) => Promise<void>;
  readonly onTrash: () => void | Promise<void>;
  /** Where it is given, a removed paper offers 'Undo' in place; else whoever shows the editor does. */
  readonly onRestore?: () => Promise<void>;
  /** The extension behind the page is gone: what is written can be copied, nothing can be saved. */
  readonly gone?: boolean;
  /** The page may be gone at any moment without being told, as a popup is: what is typed is sent at every key. */
  readonly hasty?: boolean;
  /** Absent where the editor stands in the library itself. */
  readonly onOpenLibrary?: () => void;
  readonly onClose: () => void;
  /** What is to be said before all else: see `sameness.tsx`. */
  readonly above?: ComponentChildren;
  /** Filled in by the editor: sends at once all that is not saved yet, and again what failed. */
  readonly flush?: { current: () => unknown };
}
