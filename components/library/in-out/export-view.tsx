import { useEffect, useState } from 'preact/hooks';
import { report } from '../../../failures/report.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import { say } from '../../../words/say.ts';
import { formatInWords } from '../../format-name.ts';
import { ExportActs } from './export-acts.tsx';
import { ExportOptions, type Options } from './export-options.tsx';
import { ExportScope, type Scope } from './export-scope.tsx';
import type { ExportActions, FormatName } from './props.ts';
import { useSample } from './use-sample.ts';

interface ExportViewProps {
  readonly formats: readonly FormatName[];
  readonly styles: readonly FormatName[];
  /** How many papers there are, without the trash. */
  readonly all: number;
  readonly selection: readonly RecordKey[];
  readonly query: string;
  /** The options as the reader left them, and as they come. */
  readonly options: Options;
  readonly initial: Options;
  readonly actions: ExportActions;
}

/** The way out: which papers, in which format, with a preview of the first of them. */
export function ExportView({
  formats,
  styles,
  all,
  selection,
  query: first,
  options: kept,
  initial,
  actions,
}: ExportViewProps) {
  const [scope, setScope] = useState<Scope>(selection.length > 0 ? 'selection' : first === '' ? 'all' : 'query');
  const [query, setQuery] = useState(first);
  const [format, setFormat] = useState('bibtex');
  const [options, setOptions] = useState(kept);
  const found = useFound(actions, scope === 'query' ? query : null);
  const keys = scope === 'all' ? null : scope === 'selection' ? selection : (found ?? []);
  const request = { format, keys, ...options };
  const sample = useSample(actions, request);

  function change(next: Options): void {
    setOptions(next);
    if (next.keyPattern !== options.keyPattern)
      actions.keep('citationKeyPattern', next.keyPattern === initial.keyPattern ? null : next.keyPattern);
    if (next.template !== options.template)
      actions.keep('noteTemplate', next.template === initial.template ? null : next.template);
  }

  return (
    <section class="in-out export-view" aria-label={say('common.export')}>
      <h1>{say('common.export')}</h1>
      <div class="export-panes">
        <div class="export-choices">
          <ExportScope
            all={all}
            selected={selection.length}
            scope={scope}
            query={query}
            found={found?.length ?? null}
            onScope={setScope}
            onQuery={setQuery}
          />
          <fieldset class="option">
            <legend>{say('inOut.format')}</legend>
            {formats.map(({ id, name }) => (
              <label key={id} class="choice">
                <input type="radio" name="format" checked={format === id} onChange={() => setFormat(id)} />
                {formatInWords({ id, name })}
              </label>
            ))}
          </fieldset>
          <ExportOptions format={format} styles={styles} options={options} initial={initial} onChange={change} />
        </div>
        <div class="export-result">
          <ExportActs
            request={request}
            count={sample?.papers ?? 0}
            ready={sample !== null && sample.fault === null}
            actions={actions}
          />
          {sample?.fault && (
            <p class="in-out-failed" role="alert">
              {sample.fault}
            </p>
          )}
          {sample !== null && sample.hiddenNotes > 0 && (
            <p class="in-out-soft">{say('inOut.hiddenNotes', { count: sample.hiddenNotes })}</p>
          )}
          <h2>{say('inOut.preview')}</h2>
          <section
            class={sample?.fault ? 'sample sample-old' : 'sample'}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is to be scrolled with keys
            tabIndex={0}
            aria-label={say('inOut.preview')}
          >
            <pre>{sample === null ? '' : sample.text || say('inOut.nothingToExport')}</pre>
          </section>
        </div>
      </div>
    </section>
  );
}

/** The papers that a search finds; null until they are known, and where none is asked for. */
function useFound(actions: ExportActions, query: string | null): readonly RecordKey[] | null {
  const [found, setFound] = useState<readonly RecordKey[] | null>(null);
  useEffect(() => {
    if (query === null) return;
    let current = true;
    actions.search(query).then(
      (keys) => current && setFound(keys),
      (error: unknown) => report(error, 'searching what to export'),
    );
    return () => {
      current = false;
    };
  }, [query]);
  return query === null ? null : found;
}
