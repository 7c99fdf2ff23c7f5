import { useId, useState } from 'preact/hooks';
import { reasonInWords } from '../../../failures/reason.ts';
import type { Key } from '../../../words/keys.ts';
import { inNumber } from '../../../words/language.ts';
import { say } from '../../../words/say.ts';
import { formatInWords } from '../../format-name.ts';
import { papersInWords } from '../../popup/sentences.ts';
import type { FormatName, ImportFile, ImportPreview, Outcome } from './props.ts';

interface ImportPreviewProps {
  readonly formats: readonly FormatName[];
  readonly file: ImportFile;
  readonly preview: ImportPreview;
  readonly onFormat: (format: string) => void;
  readonly onTake: (withSettings: boolean) => void;
  readonly onCancel: () => void;
}

const OUTCOMES = {
  new: 'inOut.outcomeNew',
  merged: 'inOut.outcomeMerged',
  same: 'inOut.outcomeSame',
} as const satisfies { readonly [Each in Outcome]: Key };

/** What would become of a file, before anything is written. */
export function ImportPreviewPanel({ formats, file, preview, onFormat, onTake, onCancel }: ImportPreviewProps) {
  const { counts, problemCount, settings, oddSettings } = preview;
  const changing = counts.new + counts.merged;
  // What takes the place of the reader's own is never chosen for them.
  const [withSettings, setWithSettings] = useState(settings.length > 0 && !settings.some(({ instead }) => instead));
  const id = useId();
  return (
    <div class="preview">
      <div class="preview-head">
        <strong class="preview-name">{file.name || say('inOut.pastedText')}</strong>
        <label class="field-line" for={id}>
          {say('inOut.readAs')}
          <select id={id} value={preview.format} onChange={(event) => onFormat(event.currentTarget.value)}>
            {formats.map(({ id: format, name }) => (
              <option key={format} value={format}>
                {formatInWords({ id: format, name })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <dl class="tallies">
        <Tally name="new" label={say('inOut.tallyNew')} count={counts.new} />
        <Tally name="merged" label={say('inOut.tallyMerged')} count={counts.merged} />
        <Tally name="same" label={say('inOut.tallySame')} count={counts.same} />
        <Tally name="odd" label={say('inOut.tallyOdd')} count={problemCount} />
      </dl>
      {settings.length + oddSettings.length > 0 && (
        <Settings settings={settings} odd={oddSettings} taken={withSettings} onTaken={setWithSettings} />
      )}
      <div class="acts">
        <button
          type="button"
          class="strong"
          disabled={changing === 0 && !withSettings}
          onClick={() => onTake(withSettings)}
        >
          {takeWords(changing, withSettings)}
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

function takeWords(changing: number, withSettings: boolean): string {
  if (changing > 0) return say('inOut.importPapers', { papers: papersInWords(changing) });
  return say(withSettings ? 'inOut.importSettings' : 'inOut.nothingToImport');
}

interface SettingsProps {
  readonly settings: ImportPreview['settings'];
  readonly odd: ImportPreview['oddSettings'];
  readonly taken: boolean;
  readonly onTaken: (taken: boolean) => void;
}

/** Which settings come with the file, whether they are wanted, and which of them cannot be. */
function Settings({ settings, odd, taken, onTaken }: SettingsProps) {
  const id = useId();
  const named = (instead: boolean) => settings.filter((each) => each.instead === instead).map(({ says }) => says);
  return (
    <div class="preview-settings">
      {settings.length > 0 && (
        <label class="field-line">
          <input
            type="checkbox"
            checked={taken}
            aria-describedby={id}
            onChange={(event) => onTaken(event.currentTarget.checked)}
          />
          {say('inOut.takeSettings')}
        </label>
      )}
      <dl id={id}>
        <NameList label={say('inOut.settingsInstead')} names={named(true)} />
        <NameList label={say('inOut.settingsNotSet')} names={named(false)} />
        <NameList label={say('inOut.settingsOdd')} names={odd} />
      </dl>
    </div>
  );
}

function NameList({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{names.join(' · ')}</dd>
    </div>
  );
}

function Tally({ name, label, count }: { readonly name: string; readonly label: string; readonly count: number }) {
  return (
    <div class={count === 0 ? 'tally tally-none' : `tally tally-${name}`}>
      <dt>{label}</dt>
      <dd>{inNumber(count)}</dd>
    </div>
  );
}

/** The formats whose lines mean nothing: their papers are counted. */
const COUNTED: ReadonlySet<string> = new Set(['json', 'csljson', 'papermemory']);

function Problems({ preview: { format, problems, problemCount } }: { readonly preview: ImportPreview }) {
  return (
    <details class="problems" open={problemCount <= 5}>
      <summary>{say('inOut.leftOut')}</summary>
      <ul>
        {problems.map(({ line, reason }) => (
          <li key={`${line} ${reason[0]}`}>
            <span class="problem-line">{say(COUNTED.has(format) ? 'inOut.record' : 'inOut.line', { line })}</span>{' '}
            {reasonInWords(reason)}
          </li>
        ))}
        {problemCount > problems.length && <li>{say('inOut.andMore', { count: problemCount - problems.length })}</li>}
      </ul>
    </details>
  );
}

function Rows({ preview: { rows, counts } }: { readonly preview: ImportPreview }) {
  const all = counts.new + counts.merged + counts.same;
  return (
    <>
      <ol class="row-list" aria-label={say('inOut.papers')}>
        {rows.map(({ title, by, outcome }, at) => (
          <li key={at} class="preview-row">
            <span class={`outcome outcome-${outcome}`}>{say(OUTCOMES[outcome])}</span>
            <span class="preview-title" dir="auto">
              {title}
            </span>
            <span class="preview-by" dir="auto">
              {by}
            </span>
          </li>
        ))}
      </ol>
      {all > rows.length && <p class="in-out-soft">{say('inOut.andMore', { count: all - rows.length })}</p>}
    </>
  );
}
