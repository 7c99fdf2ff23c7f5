import { useId, useState } from 'preact/hooks';
import { fullSentenceFor } from '../../failures/reason.ts';
import { report } from '../../failures/report.ts';
import { say } from '../../words/say.ts';
import type { PopupActions } from './props.ts';
import { importSentence } from './sentences.ts';

interface ImportPanelProps {
  readonly importFile: PopupActions['importFile'];
  readonly onClose: () => void;
}

type Progress =
  | { readonly kind: 'waiting' | 'reading' }
  | { readonly kind: 'done' | 'failed'; readonly sentence: string };

/** Takes in a backup: by choosing a file, or by dropping one anywhere on the panel. Says what it did. */
export function ImportPanel({ importFile, onClose }: ImportPanelProps) {
  const [progress, setProgress] = useState<Progress>({ kind: 'waiting' });
  const input = useId();

  async function take(file: File | null | undefined): Promise<void> {
    if (!file) return;
    setProgress({ kind: 'reading' });
    try {
      setProgress({ kind: 'done', sentence: importSentence(await importFile(file)) });
    } catch (error) {
      report(error, 'importing a file');
      setProgress({ kind: 'failed', sentence: fullSentenceFor(error) });
    }
  }

  return (
    <section
      class="import"
      aria-labelledby={`${input}-head`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id={`${input}-head`} class="import-head">
        {say('popup.importHead')}
      </h2>
      <p>{say('popup.importLead')}</p>
      <div class="import-acts">
        <label class="strong import-choose" for={input}>
          {say(progress.kind === 'reading' ? 'popup.readingFile' : 'popup.chooseFile')}
        </label>
        <input
          id={input}
          class="unseen"
          type="file"
          accept=".json,application/json"
          disabled={progress.kind === 'reading'}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = ''; // the same file can be chosen again
            take(file);
          }}
        />
        <span class="import-or">{say('popup.orDrop')}</span>
        <button type="button" class="quiet" onClick={onClose}>
          {say('common.close')}
        </button>
      </div>
      <p class={`import-word import-${progress.kind}`} role={progress.kind === 'failed' ? 'alert' : 'status'}>
        {'sentence' in progress ? progress.sentence : ''}
      </p>
    </section>
  );
}
