import { useId, useState } from 'preact/hooks';
import { fullSentenceFor } from '../../../failures/reason.ts';
import { report } from '../../../failures/report.ts';
import { BACKUP_TIMES, type BackupSetting, type BackupTime } from '../../../settings/settings.ts';
import type { Key } from '../../../words/keys.ts';
import { inDate } from '../../../words/language.ts';
import { say } from '../../../words/say.ts';
import { ageWords, OLD_BACKUP } from '../../backup-age.ts';
import { papersInWords } from '../../popup/sentences.ts';
import type { BackupFact } from './props.ts';

export interface BackupActions {
  /** Asks the browser where that is needed, and answers whether it agreed. */
  readonly agree: () => Promise<boolean>;
  readonly change: (setting: BackupSetting) => Promise<void>;
  readonly backUp: () => Promise<void>;
  /** Shows what the last backup, or a file, would bring back. */
  readonly restoreLast: () => Promise<void>;
  readonly restoreFile: (file: File) => void;
}

interface BackupViewProps {
  readonly setting: BackupSetting;
  /** The newest first. */
  readonly backups: readonly BackupFact[];
  /** Whether the last one can be restored without its file. */
  readonly hasCopy: boolean;
  readonly now: number;
  readonly actions: BackupActions;
}

const TIMES = {
  off: 'inOut.never',
  day: 'inOut.everyDay',
  week: 'inOut.everyWeek',
  '50 changes': 'inOut.every50',
} as const satisfies { readonly [Time in BackupTime]: Key };

/** Backups that are written by themselves, how old the last one is, and the way back. */
export function BackupView({ setting, backups, hasCopy, now, actions }: BackupViewProps) {
  const [word, setWord] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);

  async function run(what: string, work: () => Promise<string>): Promise<void> {
    try {
      setWord({ text: await work(), failed: false });
    } catch (error) {
      report(error, what);
      setWord({ text: fullSentenceFor(error), failed: true });
    }
  }

  function change(next: BackupSetting): void {
    run('changing the backups', async () => {
      if (next.every !== 'off' && !(await actions.agree())) return say('inOut.notAgreed');
      await actions.change(next);
      return say('inOut.saved');
    });
  }

  function restoreLast(): void {
    actions.restoreLast().catch((error: unknown) => {
      report(error, 'opening the last backup');
      setWord({ text: fullSentenceFor(error), failed: true });
    });
  }

  function backUp(): void {
    run('backing up', async () => {
      if (!(await actions.agree())) return say('inOut.notWritten');
      await actions.backUp();
      return say('inOut.backupWritten');
    });
  }

  return (
    <section class="in-out" aria-label={say('inOut.backup')}>
      <h1>{say('inOut.backup')}</h1>
      <p class="backup-age">{stateSentence(backups[0], now)}</p>
      <div class="acts">
        <button type="button" class="strong" onClick={backUp}>
          {say('inOut.backUpNow')}
        </button>
      </div>
      <Schedule setting={setting} onChange={change} />
      <p class={word?.failed ? 'in-out-word in-out-failed' : 'in-out-word'} role={word?.failed ? 'alert' : 'status'}>
        {word?.text ?? ''}
      </p>
      <p class="in-out-soft">{say('inOut.backupLead', { count: setting.keep })}</p>
      <h2>{say('inOut.restore')}</h2>
      <Restore hasCopy={hasCopy} onLast={restoreLast} onFile={actions.restoreFile} />
      <p class="in-out-soft">{say('inOut.restoreLead')}</p>
      {backups.length > 0 && <Written backups={backups} />}
    </section>
  );
}

function stateSentence(last: BackupFact | undefined, now: number): string {
  if (last === undefined) return say('inOut.noBackup');
  const when = ageWords(last.at, now);
  return say(now - last.at > OLD_BACKUP ? 'inOut.lastBackupOld' : 'inOut.lastBackup', { when });
}

interface ScheduleProps {
  readonly setting: BackupSetting;
  readonly onChange: (next: BackupSetting) => void;
}

function Schedule({ setting, onChange }: ScheduleProps) {
  const id = useId();
  return (
    <div class="backup-schedule">
      <label class="field-line" for={`${id}-every`}>
        {say('inOut.byItself')}
        <select
          id={`${id}-every`}
          value={setting.every}
          onChange={({ currentTarget }) => {
            const every = BACKUP_TIMES.find((time) => time === currentTarget.value) ?? 'off';
            currentTarget.value = setting.every; // until the browser agreed
            onChange({ ...setting, every });
          }}
        >
          {BACKUP_TIMES.map((time) => (
            <option key={time} value={time}>
              {say(TIMES[time])}
            </option>
          ))}
        </select>
      </label>
      <label class="field-line" for={`${id}-keep`}>
        {say('inOut.keepLast')}
        <input
          id={`${id}-keep`}
          class="backup-keep"
          type="number"
          min={1}
          max={50}
          value={setting.keep}
          onChange={({ currentTarget }) => {
            const keep = Math.min(50, Math.max(1, Math.round(currentTarget.valueAsNumber) || setting.keep));
            onChange({ ...setting, keep });
          }}
        />
      </label>
    </div>
  );
}

interface RestoreProps {
  readonly hasCopy: boolean;
  readonly onLast: () => void;
  readonly onFile: (file: File) => void;
}

function Restore({ hasCopy, onLast, onFile }: RestoreProps) {
  const id = useId();
  return (
    <div class="acts">
      <button type="button" class="outlined" disabled={!hasCopy} onClick={onLast}>
        {say('inOut.restoreLast')}
      </button>
      <label class="outlined" for={id}>
        {say('inOut.restoreFile')}
      </label>
      <input
        id={id}
        class="unseen"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

function Written({ backups }: { readonly backups: readonly BackupFact[] }) {
  return (
    <>
      <h2>{say('inOut.written')}</h2>
      <ul class="row-list">
        {backups.map(({ file, at, papers: count }) => (
          <li key={file} class="backup-row">
            <strong>{inDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</strong>
            <span>{papersInWords(count)}</span>
            <span>{file}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
