import { useEffect, useId, useState } from 'preact/hooks';
import { say } from '../../../words/say.ts';
import { ImportPreviewPanel } from './import-preview.tsx';
import type { FormatName, ImportActions, ImportFile } from './props.ts';
import { type Importing, useImport } from './use-import.ts';

interface ImportViewProps {
  /** What to read at once; null where the reader has yet to choose. */
  readonly first: ImportFile | null;
  readonly formats: readonly FormatName[];
  readonly actions: ImportActions;
}

/** The way in: a file that is dropped or chosen, or text that is pasted; a preview; the import; its undoing. */
export function ImportView({ first, formats, actions }: ImportViewProps) {
  const importing = useImport(actions);
  useEffect(() => {
    if (first) importing.read(first);
  }, [first]);
  const { stage } = importing;
  return (
    <section
      class="in-out"
      aria-label={say('common.import')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        importing.readFile(event.dataTransfer?.files[0]);
      }}
    >
      <h1>{say('common.import')}</h1>
      {stage.kind === 'waiting' && (
        <>
          <p
            class={stage.failed ? 'in-out-word in-out-failed' : 'in-out-word'}
            role={stage.failed ? 'alert' : 'status'}
          >
            {stage.word ?? ''}
          </p>
          <Ways importing={importing} />
          <p class="in-out-soft">{say('inOut.importLead')}</p>
        </>
      )}
      {stage.kind === 'reading' && (
        <Waiting
          word={
            stage.file.name === '' ? say('inOut.readingPasted') : say('inOut.readingFile', { file: stage.file.name })
          }
          onCancel={importing.cancel}
        />
      )}
      {stage.kind === 'previewed' && (
        <ImportPreviewPanel
          formats={formats}
          file={stage.file}
          preview={stage.preview}
          onFormat={(format) => importing.read({ ...stage.file, format })}
          onTake={importing.take}
          onCancel={importing.cancel}
        />
      )}
      {stage.kind === 'taking' && (
        <Waiting
          word={
            stage.total === 0
              ? say('inOut.importing')
              : say('inOut.importingSome', { done: stage.done, total: stage.total })
          }
          part={stage.total === 0 ? undefined : stage.done / stage.total}
          onCancel={importing.cancel}
        />
      )}
      {stage.kind === 'done' && <Done importing={importing} sentence={stage.sentence} undoable={stage.undoable} />}
    </section>
  );
}

function Ways({ importing }: { readonly importing: Importing }) {
  const [pasted, setPasted] = useState('');
  const id = useId();
  return (
    <div class="ways">
      <div class="way way-file">
        <h2>{say('inOut.file')}</h2>
        <p>{say('inOut.dropAnywhere')}</p>
        <label class="strong" for={`${id}-file`}>
          {say('popup.chooseFile')}
        </label>
        <input
          id={`${id}-file`}
          class="unseen"
          type="file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = ''; // the same file can be chosen again
            importing.readFile(file);
          }}
        />
      </div>
      <form
        class="way"
        onSubmit={(event) => {
          event.preventDefault();
          importing.read({ content: pasted, name: '', format: null });
        }}
      >
        <h2>
          <label for={`${id}-text`}>{say('inOut.pastedText')}</label>
        </h2>
        <textarea
          id={`${id}-text`}
          rows={5}
          spellcheck={false}
          placeholder={`arXiv:2412.00127\nhttps://doi.org/10.1145/…\n${say('inOut.pastePlaceholder')}`}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <button type="submit" class="strong" disabled={pasted.trim() === ''}>
          {say('inOut.readIt')}
        </button>
      </form>
    </div>
  );
}

interface WaitingProps {
  readonly word: string;
  /** From 0 to 1, where it is known. */
  readonly part?: number | undefined;
  readonly onCancel: () => void;
}

function Waiting({ word, part, onCancel }: WaitingProps) {
  return (
    <div class="waiting">
      <p role="status">{word}</p>
      <progress aria-label={say('inOut.progress')} {...(part === undefined ? {} : { value: part })} />
      <button type="button" class="quiet" onClick={onCancel}>
        {say('common.cancel')}
      </button>
    </div>
  );
}

interface DoneProps {
  readonly importing: Importing;
  readonly sentence: string;
  readonly undoable: boolean;
}

function Done({ importing, sentence, undoable }: DoneProps) {
  return (
    <div class="done">
      <p class="done-word" role="status">
        {sentence}
      </p>
      <div class="acts">
        {undoable && (
          <button type="button" class="outlined" onClick={importing.undo}>
            {say('common.undo')}
          </button>
        )}
        <button type="button" class="quiet" onClick={importing.again}>
          {say('inOut.importElse')}
        </button>
      </div>
    </div>
  );
}
