import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { told } from '../failures/storage.ts';
import type { Millis } from '../papers/saved.ts';

/** A backup that was written. */
export interface BackupRecord {
  /** The browser's number of the download. */
  readonly download: number;
  /** The file's name, in the folder of downloads. */
  readonly file: string;
  readonly at: Millis;
  /** The library's latest change that it holds. */
  readonly latestChange: Millis;
  readonly papers: number;
}

const KEY = 'backups';

const schema = v.array(
  v.object({ download: v.number(), file: v.string(), at: v.number(), latestChange: v.number(), papers: v.number() }),
);

/** The backups that are kept, the newest first. */
export async function readBackups(): Promise<readonly BackupRecord[]> {
  const stored = v.safeParse(schema, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : [];
}

export async function keepBackups(records: readonly BackupRecord[]): Promise<void> {
  await told(() => browser.storage.local.set({ [KEY]: records }));
}
