import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type Annotation, type AnnotationChange, applyChange } from '../../papers/annotation.ts';
import { Outbox } from './outbox.ts';

/** What is typed waits no longer than this, however long its writer goes on: all that a crash can take. In milliseconds. */
const GATHERING = 150;

export interface Writing {
  /** What is saved, with the acts on top that are on their way. */
  readonly shown: Annotation;
  /** The note as it stands in the field. */
  readonly note: string;
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  /** What went wrong, while `state` is `failed`. */
  readonly trouble: unknown;
  readonly act: (change: AnnotationChange) => void;
  readonly typeNote: (text: string) => void;
  /** Sends at once all that is not sent, and again what failed. */
  readonly flush: () => void;
  readonly discard: () => void;
}

/** The reader's acts on one paper, from the field to the disk. `hasty`: each at once, without waiting for the one before. */
export function useOutbox(
  annotation: Annotation,
  onChange: (change: AnnotationChange) => Promise<void>,
  hasty: boolean,
): Writing {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const latest = useRef(onChange);
  latest.current = onChange;
  const held = useRef<ReturnType<typeof openWriting> | null>(null);
  held.current ??= openWriting(
    annotation,
    (change) => latest.current(change),
    () => redraw(undefined),
    hasty,
  );
  const writing = held.current;
  writing.receive(annotation);

  useEffect(() => {
    const flush = () => writing.flush();
    const end = new AbortController();
    const ask = (event: Event) => writing.view().state === 'failed' && event.preventDefault();
    addEventListener('beforeunload', ask, { signal: end.signal });
    addEventListener('pagehide', flush, { signal: end.signal });
    document.addEventListener('visibilitychange', flush, { signal: end.signal });
    return () => {
      end.abort();
      flush();
    };
  }, [writing]);

  return writing.view();
}

function openWriting(
  first: Annotation,
  send: (change: AnnotationChange) => Promise<void>,
  redraw: () => void,
  hasty: boolean,
) {
  const outbox = new Outbox(first.note, send, redraw);
  let saved = first;
  let note = first.note;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let everSaved = false;

  const pushNote = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    outbox.push({ kind: 'setNote', note, base: outbox.knownNote });
  };
  const actions = {
    act: (change: AnnotationChange) => outbox.push(change),
    typeNote: (text: string) => {
      note = text;
      timer ??= setTimeout(pushNote, GATHERING);
      if (hasty) actions.flush();
      else redraw();
    },
    flush: () => {
      pushNote();
      outbox.hurry();
    },
    discard: () => {
      outbox.discard();
      note = outbox.knownNote;
      redraw();
    },
  };
  const state = (): Writing['state'] => {
    if (outbox.trouble !== null) return 'failed';
    if (timer !== undefined || outbox.entries.some((entry) => entry.state !== 'saved')) return 'saving';
    everSaved ||= outbox.entries.length > 0;
    return everSaved ? 'saved' : 'idle';
  };

  return {
    flush: actions.flush,
    receive: (annotation: Annotation) => {
      if (annotation === saved) return;
      state(); // notes that something was saved before what shows it is forgotten
      saved = annotation;
      outbox.receive(annotation, timer !== undefined);
      if (timer === undefined && !outbox.holdsUnsavedNote) note = outbox.knownNote;
    },
    view: (): Writing => {
      const shown = outbox.entries.reduce((sum, entry) => applyChange(sum, entry.change), saved);
      return { shown, note, state: state(), trouble: outbox.trouble, ...actions };
    },
  };
}
