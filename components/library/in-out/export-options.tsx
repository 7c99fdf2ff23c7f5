import { useId } from 'preact/hooks';
import { say } from '../../../words/say.ts';
import { Said } from '../../text/said.tsx';
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

const KEY_FIELDS =
  '[auth] [auth3] [authors2] [authEtAl] [year] [shortyear] [veryshorttitle] [shorttitle] [title] [venue] [arxiv]';
const KEY_CHANGES = ':lower :upper :capitalize :abbr';
const TEMPLATE_FIELDS =
  '{{properties}} {{heading}} {{body}} {{title}} {{#authors}}{{.}}{{/authors}} {{date}} {{venue}} {{url}} {{#tags}}{{.}}{{/tags}} {{note}} {{abstract}}';

/** Whose work the references are: who wrote the formatter asks that it be said where it is used. */
const ENGINE = { name: 'citeproc-js', href: 'https://github.com/juris-m/citeproc-js' };
const CSL = { name: 'Citation Style Language', href: 'https://citationstyles.org' };

function Out({ name, href }: typeof ENGINE) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {name}
    </a>
  );
}

/** Each word of a text as something that is typed as it stands. */
function Codes({ of }: { readonly of: string }) {
  return of.split(' ').map((code, at) => [at > 0 && ' ', <code key={code}>{code}</code>]);
}

/** What can be said of a format beside its name. */
export function ExportOptions({ format, styles, options, initial, onChange }: ExportOptionsProps) {
  const id = useId();
  if (format === 'bibliography') {
    return (
      <div class="option">
        <label for={id}>{say('inOut.style')}</label>
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
        <p class="in-out-soft">
          <Said of="inOut.formattedBy" with={{ engine: <Out {...ENGINE} />, csl: <Out {...CSL} /> }} />
        </p>
      </div>
    );
  }
  if (WITH_KEYS.has(format)) {
    return (
      <div class="option">
        <OptionHead
          id={id}
          label={say('inOut.citationKeys')}
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
          <Said of="inOut.keyHelp" with={{ fields: <Codes of={KEY_FIELDS} />, changes: <Codes of={KEY_CHANGES} /> }} />
        </p>
      </div>
    );
  }
  if (format === 'markdown-zip') {
    return (
      <div class="option">
        <OptionHead
          id={id}
          label={say('inOut.template')}
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
          {'Mustache: '}
          <Codes of={TEMPLATE_FIELDS} />
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
          {say('inOut.asItCame')}
        </button>
      )}
    </div>
  );
}
