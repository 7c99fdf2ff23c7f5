import { useState } from 'preact/hooks';
import { Failure } from '../../../failures/failure.ts';
import { fullSentenceFor } from '../../../failures/reason.ts';
import { report } from '../../../failures/report.ts';
import { say } from '../../../words/say.ts';
import { papersInWords } from '../../popup/sentences.ts';
import type { ExportActions, ExportRequest } from './props.ts';

interface ExportActsProps {
  readonly request: ExportRequest;
  /** How many papers would go out. */
  readonly count: number;
  /** Whether the options are sound. */
  readonly ready: boolean;
  readonly actions: ExportActions;
}

/** Archives cannot be pasted. */
const ONLY_FILES: ReadonlySet<string> = new Set(['markdown-zip']);

/** To a file or to the clipboard, and what came of it. */
export function ExportActs({ request, count, ready, actions }: ExportActsProps) {
  const [working, setWorking] = useState(false);
  const [word, setWord] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const stuck = !ready || count === 0;

  // A button that is switched off while it works would lose the focus.
  async function run(what: string, work: () => Promise<string>): Promise<void> {
    if (working) return;
    setWorking(true);
    try {
      setWord({ text: await work(), failed: false });
    } catch (error) {
      const cancelled = error instanceof Failure && error.code === 'cancelled';
      if (!cancelled) report(error, what);
      setWord({ text: fullSentenceFor(error), failed: !cancelled });
    } finally {
      setWorking(false);
    }
  }

  const save = () =>
    run('saving a file', async () => {
      const saved = await actions.save(request);
      return say('common.savedAs', { papers: papersInWords(saved.papers), file: saved.file });
    });
  const copy = () =>
    run('copying', async () =>
      say('inOut.copiedPapers', { papers: papersInWords((await actions.copy(request)).papers) }),
    );

  return (
    <>
      <div class="acts">
        <button type="button" class="strong" disabled={stuck} onClick={save}>
          {working ? say('inOut.writing') : say('inOut.saveAsFile', { papers: papersInWords(count) })}
        </button>
        {!ONLY_FILES.has(request.format) && (
          <button type="button" class="outlined" disabled={stuck} onClick={copy}>
            {say('inOut.copy')}
          </button>
        )}
        {working && (
          <button type="button" class="quiet" onClick={actions.stop}>
            {say('common.cancel')}
          </button>
        )}
      </div>
      <p class={word?.failed ? 'in-out-word in-out-failed' : 'in-out-word'} role={word?.failed ? 'alert' : 'status'}>
        {word?.text ?? ''}
      </p>
    </>
  );
}
