import { useId } from 'preact/hooks';
import { say } from '../../../words/say.ts';
import type { FormatName, ImportFile, ImportPreview, Outcome } from './props.ts';
import { number, papers } from './sentences.ts';

interface ImportPreviewProps {
  readonly formats: readonly FormatName[];
  readonly file: ImportFile;
  readonly preview: ImportPreview;
  readonly onFormat: (format: string) => void;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

const OUTCOMES: { readonly [Each in Outcome]: string } = { new: 'New', merged: 'Merged', same: 'The same' };

/** What would become of a file, before anything is written. */
export function ImportPreviewPanel({ formats, file, preview, onFormat, onTake, onCancel }: ImportPreviewProps) {
  const { counts, problemCount } = preview;
  const changing = counts.new + counts.merged;
  const id = useId();
  return (
    <div class="preview">
      <div class="preview-head">
        <strong class="preview-name">{file.name || 'Pasted text'}</strong>
        <label class="field-line" for={id}>
          read as
          <select id={id} value={preview.format} onChange={(event) => onFormat(event.currentTarget.value)}>
            {formats.map(({ id: format, name }) => (
              <option key={format} value={format}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <dl class="tallies">
        <Tally name="new" label="new" count={counts.new} />
        <Tally name="merged" label="merged into what is here" count={counts.merged} />
        <Tally name="same" label="the same already" count={counts.same} />
        <Tally name="odd" label="not understood" count={problemCount} />
      </dl>
      <div class="acts">
        <button type="button" class="strong" disabled={changing === 0} onClick={onTake}>
          {changing === 0 ? 'Nothing to import' : `Import ${papers(changing)}`}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say('common.cancel')}
        </button>
      </div>
      {problemCount > 0 && <Problems preview={preview} />}
      {preview.rows.length > 0 && <Rows preview={preview} />}
    </div>
  );
}

function Tally({ name, label, count }: { readonly name: string; readonly label: string; readonly count: number }) {
  return (
    <div class={count === 0 ? 'tally tally-none' : `tally tally-${name}`}>
      <dt>{label}</dt>
      <dd>{number(count)}</dd>
    </div>
  );
}

function Problems({ preview: { problems, problemCount } }: { readonly preview: ImportPreview }) {
  return (
    <details class="problems" open={problemCount <= 5}>
      <summary>Not understood, and left out</summary>
      <ul>
        {problems.map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>
            <span class="problem-line">Line {number(line)}</span> {reason}
          </li>
        ))}
        {problemCount > problems.length && <li>and {number(problemCount - problems.length)} more</li>}
      </ul>
    </details>
  );
}

function Rows({ preview: { rows, counts } }: { readonly preview: ImportPreview }) {
  const all = counts.new + counts.merged + counts.same;
  return (
    <>
      <ol class="row-list" aria-label="Papers">
        {rows.map(({ title, by, outcome }, at) => (
          <li key={at} class="preview-row">
            <span class={`outcome outcome-${outcome}`}>{OUTCOMES[outcome]}</span>
            <span class="preview-title">{title}</span>
            <span class="preview-by">{by}</span>
          </li>
        ))}
      </ol>
      {all > rows.length && <p class="in-out-soft">and {papers(all - rows.length)} more</p>}
    </>
  );
}
