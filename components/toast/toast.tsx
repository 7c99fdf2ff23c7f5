import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { Glyph } from '../glyph.tsx';

/** Long enough to read, and to reach where there is something to press, in milliseconds. */
const READ = 4_000;
const REACHED = 10_000;

interface ToastProps {
  readonly sentence: string;
  readonly act?: { readonly label: string; readonly onAct: () => void } | undefined;
  readonly onClose: () => void;
}

/** What has just happened, and the way to take it back. Goes away by itself, unless it is pointed at or has the focus. */
export function Toast({ sentence, act, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);

  const toast = useRef<HTMLDivElement>(null);

  // What had the focus may be gone with what it said before, and no event tells of that.
  useEffect(() => setHeld(toast.current?.matches(':hover, :focus-within') ?? false), [sentence]);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, act ? REACHED : READ);
    return () => clearTimeout(timer);
  }, [held, sentence]);

  return (
    <div
      ref={toast}
      class="toast"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p class="toast-sentence">{sentence}</p>
      {act && (
        <button type="button" class="toast-act" onClick={act.onAct}>
          {act.label}
        </button>
      )}
      <button type="button" class="toast-close" aria-label={say('common.close')} onClick={onClose}>
        <Glyph name="cross" />
      </button>
    </div>
  );
}
