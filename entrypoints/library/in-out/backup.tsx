import '../../../components/library/in-out/in-out.css';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BACKUP_PERMISSIONS } from '../../../backup/back-up.ts';
import { lastCopy } from '../../../backup/copy.ts';
import { type BackupRecord, readBackups } from '../../../backup/records.ts';
import { type BackupActions, BackupView } from '../../../components/library/in-out/backup-view.tsx';
import { report } from '../../../failures/report.ts';
import { handOver } from '../../../messaging/call.ts';
import type { BackupSetting } from '../../../settings/settings.ts';
import { changeSetting, readSetting } from '../../../settings/store.ts';
import { openInImport } from './handed-over.ts';

interface Facts {
  readonly setting: BackupSetting;
  readonly backups: readonly BackupRecord[];
  readonly hasCopy: boolean;
}

/** The backups, followed as they are written. */
export function Backup() {
  const [facts, setFacts] = useState<Facts | null>(null);
  useEffect(() => {
    const read = () => {
      readFacts().then(setFacts, (error: unknown) => report(error, 'reading the backups'));
    };
    read();
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  return facts && <BackupView {...facts} now={Date.now()} actions={ACTIONS} />;
}

const ACTIONS: BackupActions = {
  // Directly: a browser asks only where the reader has just pressed something.
  agree: () => browser.permissions.request({ permissions: BACKUP_PERMISSIONS as never }),
  change: async (setting) => {
    await changeSetting('backup', setting);
    await handOver('backUp', 'if due');
  },
  backUp: async () => {
    await handOver('backUp', 'now');
  },
  restoreLast: async () => {
    const copy = await lastCopy();
    if (copy) openInImport({ content: copy.text, name: copy.file, format: 'json' });
  },
  restoreFile: (file) => openInImport({ content: file, name: file.name, format: null }),
};

async function readFacts(): Promise<Facts> {
  const [setting, backups, copy] = await Promise.all([readSetting('backup'), readBackups(), lastCopy()]);
  return { setting, backups, hasCopy: copy !== null };
}
