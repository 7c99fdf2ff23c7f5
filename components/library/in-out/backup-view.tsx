import { useId, useState } from 'preact/hooks';
import { report } from '../../../failures/report.ts';
import { sentenceFor } from '../../../failures/sentence.ts';
import { BACKUP_TIMES, type BackupSetting, type BackupTime } from '../../../settings/settings.ts';
import { ageWords, OLD_BACKUP } from '../../backup-age.ts';
import type { BackupFact } from './props.ts';
import { papers } from './sentences.ts';

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

const TIMES: { readonly [Time in BackupTime]: string } = {
  off: 'Never',
  day: 'Every day',
  week: 'Every week',
  '50 changes': 'Every 50 changes',
};

/** Backups that are written by themselves, how old the last one is, and the way back. */
export function BackupView({ setting, backups, hasCopy, now, actions }: BackupViewProps) {
  const [word, setWord] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const id = useId();

  async function run(what: string, work: () => Promise<string>): Promise<void> {
    try {
      setWord({ text: await work(), failed: false });
    } catch (error) {
      report(error, what);
      setWord({ text: sentenceFor(error), failed: true });
    }
  }

  function change(next: BackupSetting): void {
    run('changing the backups', async () => {
      if (next.every !== 'off' && !(await actions.agree()))
        return 'Nothing was changed: the browser may not save files.';
      await actions.change(next);
      return 'Saved.';
    });
  }

  function restoreLast(): void {
    actions.restoreLast().catch((error: unknown) => {
      report(error, 'opening the last backup');
      setWord({ text: sentenceFor(error), failed: true });
    });
  }

  function backUp(): void {
    run('backing up', async () => {
      if (!(await actions.agree())) return 'No backup was written: the browser may not save files.';
      await actions.backUp();
      return 'Backup written.';
    });
  }

  return (
    <section class="in-out" aria-label="Backup">
      <h1>Backup</h1>
      <p class="backup-age">{stateSentence(backups[0], now)}</p>
      <div class="acts">
        <button type="button" class="strong" onClick={backUp}>
          Back up now
        </button>
      </div>
      <div class="backup-schedule">
        <label class="field-line" for={`${id}-every`}>
          By itself
          <select
            id={`${id}-every`}
            value={setting.every}
            onChange={({ currentTarget }) => {
              const every = BACKUP_TIMES.find((time) => time === currentTarget.value) ?? 'off';
              currentTarget.value = setting.every; // until the browser agreed
              change({ ...setting, every });
            }}
          >
            {BACKUP_TIMES.map((time) => (
              <option key={time} value={time}>
                {TIMES[time]}
              </option>
            ))}
          </select>
        </label>
        <label class="field-line" for={`${id}-keep`}>
          and keep the last
          <input
            id={`${id}-keep`}
            class="backup-keep"
            type="number"
            min={1}
            max={50}
            value={setting.keep}
            onChange={({ currentTarget }) => {
              const keep = Math.min(50, Math.max(1, Math.round(currentTarget.valueAsNumber) || setting.keep));
              change({ ...setting, keep });
            }}
          />
        </label>
      </div>
      <p class={word?.failed ? 'in-out-word in-out-failed' : 'in-out-word'} role={word?.failed ? 'alert' : 'status'}>
        {word?.text ?? ''}
      </p>
      <p class="in-out-soft">
        A backup is a JSON file with everything, also what lies in the trash. It goes into the folder “Manicule” among
        your downloads; older ones than the last {setting.keep} are removed. The browser asks once whether Manicule may
        save files.
      </p>
      <h2>Restore</h2>
      <div class="acts">
        <button type="button" class="outlined" disabled={!hasCopy} onClick={restoreLast}>
          Restore the last one
        </button>
        <label class="outlined" for={`${id}-file`}>
          Restore from a file
        </label>
        <input
          id={`${id}-file`}
          class="unseen"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) actions.restoreFile(file);
          }}
        />
      </div>
      <p class="in-out-soft">You see what would change before anything does. Nothing that is here now is lost.</p>
      {backups.length > 0 && (
        <>
          <h2>Written</h2>
          <ul class="row-list">
            {backups.map(({ file, at, papers: count }) => (
              <li key={file} class="backup-row">
                <strong>{new Date(at).toLocaleString()}</strong>
                <span>{papers(count)}</span>
                <span>{file}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function stateSentence(last: BackupFact | undefined, now: number): string {
  if (last === undefined) return 'There is no backup yet. What you wrote is in this browser only.';
  const sentence = `The last backup was written ${ageWords(last.at, now)}.`;
  return now - last.at > OLD_BACKUP ? `${sentence} A new one would do no harm.` : sentence;
}
