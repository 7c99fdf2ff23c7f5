import { useRef, useState } from 'preact/hooks';
import { fullSentenceFor } from '../../../failures/reason.ts';
import { report } from '../../../failures/report.ts';
import { say } from '../../../words/say.ts';

type Undo = () => Promise<void>;

export interface Notices {
  /** What has just happened. */
  readonly notice: { readonly sentence: string; readonly undo: Undo | null } | null;
  readonly say: (sentence: string, undo: Undo | null) => void;
  /** Does something and says what was done, or why it could not be. */
  readonly act: (work: () => Promise<{ readonly sentence: string; readonly undo: Undo | null }>) => Promise<void>;
  /** Waits for what shows by itself that it was done, and says why it could not be. */
  readonly tellIfFails: (work: PromiseLike<unknown>, when: string) => void;
  /** Takes back the last act that was not taken back yet. */
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

/** What the page says of acts, and their undoing, the last first. */
export function useNotices(): Notices {
  const [notice, setNotice] = useState<Notices['notice']>(null);
  const stack = useRef<Undo[]>([]);

  function tell(sentence: string, undo: Undo | null): void {
    if (undo) stack.current.push(undo);
    setNotice({ sentence, undo });
  }

  return {
    notice,
    say: tell,
    act: async (work) => {
      try {
        const { sentence, undo } = await work();
        tell(sentence, undo);
      } catch (error) {
        report(error, 'changing the library');
        tell(fullSentenceFor(error), null);
      }
    },
    tellIfFails: (work, when) => {
      work.then(undefined, (error: unknown) => {
        report(error, when);
        tell(fullSentenceFor(error), null);
      });
    },
    undo: async () => {
      const last = stack.current.pop();
      if (!last) return setNotice({ sentence: say('papers.nothingToUndo'), undo: null });
      try {
        await last();
        setNotice({ sentence: say('papers.undone'), undo: null });
      } catch (error) {
        stack.current.push(last);
        report(error, 'undoing');
        setNotice({ sentence: fullSentenceFor(error), undo: null });
      }
    },
    dismiss: () => setNotice(null),
  };
}
