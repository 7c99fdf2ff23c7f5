import { useEffect, useId, useState } from 'preact/hooks';
import { ImportPreviewPanel } from './import-preview.tsx';
import type { FormatName, ImportActions, ImportFile } from './props.ts';
import { number } from './sentences.ts';
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
      aria-label="Import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        importing.readFile(event.dataTransfer?.files[0]);
      }}
    >
      <h1>Import</h1>
      {stage.kind === 'waiting' && (
        <>
          <p
            class={stage.failed ? 'in-out-word in-out-failed' : 'in-out-word'}
            role={stage.failed ? 'alert' : 'status'}
          >
            {stage.word ?? ''}
          </p>
          <Ways importing={importing} />
          <p class="in-out-soft">
            Manicule’s own JSON, BibTeX and BibLaTeX, RIS, CSL-JSON, CSV, PaperMemory, Zotero’s exports, the bookmarks
            of a browser, or a list of ids and links. What it is shows before anything is written.
          </p>
        </>
      )}
      {stage.kind === 'reading' && (
        <Waiting word={`Reading ${stage.file.name || 'what you pasted'}…`} onCancel={importing.cancel} />
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
          word={stage.total === 0 ? 'Importing…' : `Importing: ${number(stage.done)} of ${number(stage.total)}`}
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
        <h2>A file</h2>
        <p>Drop it anywhere on this page, or</p>
        <label class="strong" for={`${id}-file`}>
          Choose a file
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
          <label for={`${id}-text`}>Pasted text</label>
        </h2>
        <textarea
          id={`${id}-text`}
          rows={5}
          spellcheck={false}
          placeholder={'arXiv:2412.00127\nhttps://doi.org/10.1145/…\nor BibTeX, RIS, …'}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <button type="submit" class="strong" disabled={pasted.trim() === ''}>
          Read it
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
      <progress aria-label="Progress" {...(part === undefined ? {} : { value: part })} />
      <button type="button" class="quiet" onClick={onCancel}>
        Cancel
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
            Undo
          </button>
        )}
        <button type="button" class="quiet" onClick={importing.again}>
          Import something else
        </button>
      </div>
    </div>
  );
}
