import { report } from '../failures/report.ts';
import { writeJson } from '../formats/json.ts';
import { isKept, type Millis } from '../papers/saved.ts';
import type { FileSettings } from '../settings/file-settings.ts';
import type { Library } from '../storage/library.ts';
import { keepCopy } from './copy.ts';

/** A backup that waits to be saved, at an address of this context, for as long as it lives. */
export interface BackupFile {
  readonly url: string;
  readonly latestChange: Millis;
  /** Without those in the trash, which the file holds too. */
  readonly papers: number;
}

/** Makes a backup of the whole library, with the settings. Not for service workers, which have no addresses to give. */
export async function makeBackupFile(library: Library, file: string, settings: FileSettings): Promise<BackupFile> {
  const latestChange = await library.latestChange();
  const everything = await library.everything();
  const text = writeJson(everything, { at: Date.now(), settings });
  // The file is the backup: it is written where there is no room for the copy, too.
  await keepCopy(file, text).catch((error: unknown) => report(error, 'keeping a copy of the backup'));
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  return { url, latestChange, papers: everything.filter(isKept).length };
}
