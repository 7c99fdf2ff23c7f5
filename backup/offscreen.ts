import { browser } from 'wxt/browser';
import { Failure } from '../failures/failure.ts';
import type { FileSettings } from '../settings/file-settings.ts';
import type { BackupFile } from './file.ts';

const PAGE = 'backup-file.html';

/** What the hidden page is asked. */
export interface BackupQuestion {
  readonly manicule: 1;
  readonly to: 'backup-file';
  readonly file: string;
  /** The page cannot read them: of the browser's interfaces it has messages alone. */
  readonly settings: FileSettings;
}

interface Offscreen {
  readonly createDocument: (options: {
    url: string;
    reasons: readonly string[];
    justification: string;
  }) => Promise<void>;
  readonly closeDocument: () => Promise<void>;
  readonly hasDocument: () => Promise<boolean>;
}

/** Chrome's: a service worker can give a file no address, so a hidden page does, until `use` is done with it. */
export async function withHiddenPage<T>(
  file: string,
  settings: FileSettings,
  use: (made: BackupFile) => Promise<T>,
): Promise<T> {
  const { offscreen } = browser as unknown as { readonly offscreen: Offscreen };
  // There may be one only; a background that was stopped under way has left its own.
  if (await offscreen.hasDocument()) await offscreen.closeDocument();
  await offscreen.createDocument({ url: PAGE, reasons: ['BLOBS'], justification: 'Writes the backup of the library.' });
  try {
    const question: BackupQuestion = { manicule: 1, to: 'backup-file', file, settings };
    const made: BackupFile | null = await browser.runtime.sendMessage(question);
    if (made === null) throw new Failure('backup-failed', 'the file could not be made');
    return await use(made);
  } finally {
    await offscreen.closeDocument();
  }
}
