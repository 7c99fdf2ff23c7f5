import { browser } from 'wxt/browser';
import type { BackupFile } from './file.ts';

const PAGE = 'backup-file.html';

/** What the hidden page is asked. */
export interface BackupQuestion {
  readonly manicule: 1;
  readonly to: 'backup-file';
  readonly file: string;
}

interface Offscreen {
  readonly createDocument: (options: {
    url: string;
    reasons: readonly string[];
    justification: string;
  }) => Promise<void>;
  readonly closeDocument: () => Promise<void>;
}

/** Chrome's: a service worker can give a file no address, so a hidden page does, until `use` is done with it. */
export async function withHiddenPage<T>(file: string, use: (made: BackupFile) => Promise<T>): Promise<T> {
  const { offscreen } = browser as unknown as { readonly offscreen: Offscreen };
  await offscreen.createDocument({ url: PAGE, reasons: ['BLOBS'], justification: 'Writes the backup of the library.' });
  try {
    const question: BackupQuestion = { manicule: 1, to: 'backup-file', file };
    return await use(await browser.runtime.sendMessage(question));
  } finally {
    await offscreen.closeDocument();
  }
}
