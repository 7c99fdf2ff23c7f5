import { browser } from 'wxt/browser';
import { Failure } from '../failures/failure.ts';
import { report } from '../failures/report.ts';
import type { Millis } from '../papers/saved.ts';
import { settingsForFile } from '../settings/carry.ts';
import { readSetting } from '../settings/store.ts';
import type { Library } from '../storage/library.ts';
import { isDue } from './due.ts';
import { type BackupFile, makeBackupFile } from './file.ts';
import { withHiddenPage } from './offscreen.ts';
import { type BackupRecord, keepBackups, readBackups } from './records.ts';

/** Chrome needs a hidden page beside the downloads; Firefox's background is a page itself. */
export const BACKUP_PERMISSIONS = import.meta.env.FIREFOX ? ['downloads'] : ['downloads', 'offscreen'];

/** Writes a backup if the reader agreed to them and one is due. Answers with it, or null. */
export async function backUpIfDue(library: Library): Promise<BackupRecord | null> {
  const [setting, [last = null]] = await Promise.all([readSetting('backup'), readBackups()]);
  if (setting.every === 'off' || !(await mayBackUp())) return null;
  const changed = await library.changedSince(last === null ? 0 : last.latestChange + 1);
  return isDue(setting, last, changed.length, Date.now()) ? backUp(library) : null;
}

/** Writes a backup now, and lets go of the oldest. Fails with `backup-failed`. */
export async function backUp(library: Library): Promise<BackupRecord> {
  if (!(await mayBackUp())) throw new Failure('backup-failed', ['may-not-save']);
  const at = Date.now();
  const file = `Manicule/manicule-${stamp(at)}.json`;
  const written = await withFile(library, file, async (made) => {
    const download = await browser.downloads.download({ url: made.url, filename: file, saveAs: false });
    return { download, file: await finished(download), at, latestChange: made.latestChange, papers: made.papers };
  });
  const { keep } = await readSetting('backup');
  const all = [written, ...(await readBackups())];
  await keepBackups(all.slice(0, keep));
  await Promise.all(all.slice(keep).map(remove));
  return written;
}

function mayBackUp(): Promise<boolean> {
  return browser.permissions.contains({ permissions: BACKUP_PERMISSIONS as never });
}

async function withFile<T>(library: Library, file: string, use: (made: BackupFile) => Promise<T>): Promise<T> {
  const settings = await settingsForFile();
  if (typeof URL.createObjectURL !== 'function') return withHiddenPage(file, settings, use);
  const made = await makeBackupFile(library, file, settings);
  try {
    return await use(made);
  } finally {
    URL.revokeObjectURL(made.url);
  }
}

/** Waits until a file is on the disk. Answers with the name that it got. */
async function finished(id: number): Promise<string> {
  for (;;) {
    const changed = nextChange(id);
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return item.filename.replace(/^.*[\\/](?=[^\\/]*[\\/][^\\/]*$)/, '');
    if (item === undefined || item.state === 'interrupted') throw notDownloaded(item?.error);
    await changed;
  }
}

/** `code` is the browser's own, such as FILE_NO_SPACE. */
function notDownloaded(code: string | undefined): Failure {
  return new Failure('backup-failed', code === undefined ? undefined : ['not-downloaded', { code }]);
}

function nextChange(id: number): Promise<void> {
  return new Promise((resolve) => {
    const changed = (delta: { readonly id: number }) => {
      if (delta.id !== id) return;
      browser.downloads.onChanged.removeListener(changed);
      resolve();
    };
    browser.downloads.onChanged.addListener(changed);
  });
}

/** A file that its reader has moved or deleted is theirs. */
async function remove({ download }: BackupRecord): Promise<void> {
  try {
    await browser.downloads.removeFile(download);
    await browser.downloads.erase({ id: download });
  } catch (error) {
    report(new Failure('backup-failed', 'an old one could not be removed', error), 'removing an old backup');
  }
}

/** `2026-07-02-1830`, in the reader's own time. */
function stamp(at: Millis): string {
  const time = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}-${two(time.getHours())}${two(time.getMinutes())}`;
}
