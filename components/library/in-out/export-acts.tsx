import { useState } from 'preact/hooks';
import { Failure } from '../../../failures/failure.ts';
import { report } from '../../../failures/report.ts';
import { sentenceFor } from '../../../failures/sentence.ts';
import type { ExportActions, ExportRequest } from './props.ts';
import { papers } from './sentences.ts';

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
  const stuck = working || !ready || count === 0;

  async function run(what: string, work: () => Promise<string>): Promise<void> {
    setWorking(true);
    try {
      setWord({ text: await work(), failed: false });
    } catch (error) {
      const cancelled = error instanceof Failure && error.code === 'cancelled';
      if (!cancelled) report(error, what);
      setWord({ text: sentenceFor(error), failed: !cancelled });
    } finally {
      setWorking(false);
    }
  }

  const save = () =>
    run('saving a file', async () => {
      const saved = await actions.save(request);
      return `${papers(saved.papers)} saved as ${saved.file}.`;
    });
  const copy = () => run('copying', async () => `${papers((await actions.copy(request)).papers)} copied.`);

  return (
    <>
      <div class="acts">
        <button type="button" class="strong" disabled={stuck} onClick={save}>
          {working ? 'Writing…' : `Save ${papers(count)} as a file`}
        </button>
        {!ONLY_FILES.has(request.format) && (
          <button type="button" class="outlined" disabled={stuck} onClick={copy}>
            Copy
          </button>
        )}
        {working && (
          <button type="button" class="quiet" onClick={actions.stop}>
            Cancel
          </button>
        )}
      </div>
      <p class={word?.failed ? 'in-out-word in-out-failed' : 'in-out-word'} role={word?.failed ? 'alert' : 'status'}>
        {word?.text ?? ''}
      </p>
    </>
  );
}
