import { useId } from 'preact/hooks';
import type { FormatName } from './props.ts';

export interface Options {
  readonly style: string;
  readonly keyPattern: string;
  readonly template: string;
}

interface ExportOptionsProps {
  readonly format: string;
  readonly styles: readonly FormatName[];
  readonly options: Options;
  readonly initial: Options;
  readonly onChange: (options: Options) => void;
}

const WITH_KEYS: ReadonlySet<string> = new Set(['bibtex', 'biblatex', 'csljson']);

/** What can be said of a format beside its name. */
export function ExportOptions({ format, styles, options, initial, onChange }: ExportOptionsProps) {
  const id = useId();
  if (format === 'bibliography') {
    return (
      <div class="option">
        <label for={id}>Style</label>
        <select
          id={id}
          value={options.style}
          onChange={(event) => onChange({ ...options, style: event.currentTarget.value })}
        >
          {styles.map((style) => (
            <option key={style.id} value={style.id}>
              {style.name}
            </option>
          ))}
        </select>
      </div>
    );
  }
  if (WITH_KEYS.has(format)) {
    return (
      <div class="option">
        <OptionHead
          id={id}
          label="Citation keys"
          changed={options.keyPattern !== initial.keyPattern}
          onReset={() => onChange({ ...options, keyPattern: initial.keyPattern })}
        />
        <input
          id={id}
          class="code"
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-help`}
          value={options.keyPattern}
          onInput={(event) => onChange({ ...options, keyPattern: event.currentTarget.value })}
        />
        <p id={`${id}-help`} class="in-out-soft">
          As in JabRef and Better BibTeX: <code>[auth]</code> <code>[auth3]</code> <code>[authors2]</code>{' '}
          <code>[authEtAl]</code> <code>[year]</code> <code>[shortyear]</code> <code>[veryshorttitle]</code>{' '}
          <code>[shorttitle]</code> <code>[title]</code> <code>[venue]</code> <code>[arxiv]</code>, then{' '}
          <code>:lower</code> <code>:upper</code> <code>:capitalize</code> <code>:abbr</code>
        </p>
      </div>
    );
  }
  if (format === 'markdown-zip') {
    return (
      <div class="option">
        <OptionHead
          id={id}
          label="Template of a note"
          changed={options.template !== initial.template}
          onReset={() => onChange({ ...options, template: initial.template })}
        />
        <textarea
          id={id}
          class="code"
          rows={10}
          spellcheck={false}
          aria-describedby={`${id}-help`}
          value={options.template}
          onInput={(event) => onChange({ ...options, template: event.currentTarget.value })}
        />
        <p id={`${id}-help`} class="in-out-soft">
          Mustache: <code>{'{{properties}}'}</code> <code>{'{{heading}}'}</code> <code>{'{{body}}'}</code>{' '}
          <code>{'{{title}}'}</code> <code>{'{{#authors}}{{.}}{{/authors}}'}</code> <code>{'{{date}}'}</code>{' '}
          <code>{'{{venue}}'}</code> <code>{'{{url}}'}</code> <code>{'{{#tags}}{{.}}{{/tags}}'}</code>{' '}
          <code>{'{{note}}'}</code> <code>{'{{abstract}}'}</code>
        </p>
      </div>
    );
  }
  return null;
}

interface OptionHeadProps {
  readonly id: string;
  readonly label: string;
  readonly changed: boolean;
  readonly onReset: () => void;
}

function OptionHead({ id, label, changed, onReset }: OptionHeadProps) {
  return (
    <div class="option-head">
      <label for={id}>{label}</label>
      {changed && (
        <button type="button" class="quiet" onClick={onReset}>
          As it came
        </button>
      )}
    </div>
  );
}
