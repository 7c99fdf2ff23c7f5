import { browser } from 'wxt/browser';
import { makeBackupFile } from '../../backup/file.ts';
import type { BackupQuestion } from '../../backup/offscreen.ts';
import { report } from '../../failures/report.ts';
import { openLibrary } from '../../storage/open.ts';

// The hidden page that Chrome's background has write a backup: it lives until the file is saved.
browser.runtime.onMessage.addListener((message: unknown, _sender: unknown, answer: (made: unknown) => void) => {
  if (!isQuestion(message)) return undefined;
  openLibrary()
    .then((library) => makeBackupFile(library, message.file, message.settings))
    .then(answer, (error: unknown) => {
      report(error, 'making a backup');
      answer(null);
    });
  return true;
});

function isQuestion(message: unknown): message is BackupQuestion {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'backup-file';
}
