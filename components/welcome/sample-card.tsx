import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Annotation, applyChange, NO_ANNOTATION, noteLine } from '../../papers/annotation.ts';
import { UNSAVED } from '../../papers/mark-state.ts';
import { makeTag } from '../../papers/tag.ts';
import { AnnotationEditor } from '../annotation-editor/annotation-editor.tsx';
import type { Mark } from '../mark/mark.ts';

/** An invented paper, as a list would show it. */
export const SAMPLE = {
  title: 'On the Habits of Readers Who Write in Margins',
  authors: 'Ilse Quandt, Tomás Verrier',
  abstract:
    'We follow forty readers through one year of preprints. Those who left a word beside a paper found it again nine times in ten; those who left none, once.',
};
const TAGS = ['to cite', 'reading', 'margins'].flatMap((text) => makeTag(text) ?? []);
/** Enough for a hand and some tags beside a title, in CSS pixels. */
const ROOM = 320;

interface SampleCardProps {
  /** A mark to stand behind the title, as it does on a page. */
  readonly makeMark: (title: string) => Mark;
}

/** One card with a mark that works as marks do, but for one thing: what is written here is kept nowhere. */
export function SampleCard({ makeMark }: SampleCardProps) {
  const [annotation, setAnnotation] = useState<Annotation | null>(null);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const mark = useRef<Mark | null>(null);

  useLayoutEffect(() => {
    const made = makeMark(SAMPLE.title);
    mark.current = made;
    made.wake();
    made.root.addEventListener('click', () => setOpen((before) => !before));
    place.current?.append(made.host);
    return () => made.host.remove();
  }, []);

  useLayoutEffect(() => {
    if (!mark.current) return;
    const state = annotation ? { kind: 'saved' as const, ...annotation, noteLine: noteLine(annotation.note) } : UNSAVED;
    mark.current.draw(state, SAMPLE.title);
    mark.current.standAt(0, ROOM);
    mark.current.expanded = open;
  }, [annotation, open]);

  return (
    <>
      <article class="welcome-card" lang="en" dir="ltr">
        <h2>
          {SAMPLE.title}
          <span class="welcome-mark" ref={place} />
        </h2>
        <p class="welcome-authors">{SAMPLE.authors}</p>
        <p>{SAMPLE.abstract}</p>
      </article>
      {open && (
        <div class="welcome-editor">
          <AnnotationEditor
            title={SAMPLE.title}
            paperUrl=""
            annotation={annotation ?? NO_ANNOTATION}
            saved={annotation !== null}
            displacedNotes={[]}
            completeTag={async (text) => TAGS.filter((tag) => text !== '' && tag.startsWith(text.toLowerCase()))}
            onChange={async (change) => setAnnotation((before) => applyChange(before ?? NO_ANNOTATION, change))}
            onTrash={() => setAnnotation(null)}
            onRestore={async () => setAnnotation(NO_ANNOTATION)}
            onClose={() => {
              setOpen(false);
              mark.current?.focus();
            }}
          />
        </div>
      )}
    </>
  );
}
