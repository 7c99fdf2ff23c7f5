import { browser } from 'wxt/browser';
import { backUp, backUpIfDue } from '../../backup/back-up.ts';
import type { BackupRecord } from '../../backup/records.ts';
import { report } from '../../failures/report.ts';
import type { Library } from '../../storage/library.ts';

/** So long none is tried by itself after one that failed: each change would ask for another. In milliseconds. */
const PAUSE = 3_600_000;

/**
 * Backups, written when the background is awake anyway: at the browser's start, after a change, and when a page of ours is opened.
 * An alarm would be a permission more, and wake it on days when nothing changed.
 */
export class Backups {
  readonly #library: () => Promise<Library>;
  #failedAt = Number.NEGATIVE_INFINITY;
  #writing: Promise<BackupRecord | null> | null = null;

  constructor(library: () => Promise<Library>) {
    this.#library = library;
    browser.runtime.onStartup.addListener(() => this.look());
  }

  /** Writes one if it is due. What goes wrong is reported: nobody waits for it. */
  look(): void {
    if (Date.now() - this.#failedAt < PAUSE) return;
    this.#once(backUpIfDue).catch((error: unknown) => {
      this.#failedAt = Date.now();
      report(error, 'backing up');
    });
  }

  /** Writes one now. Fails with `backup-failed`. */
  async now(): Promise<BackupRecord | null> {
    await this.#writing?.catch(() => null); // reported where it was asked for
    return this.#once(backUp);
  }

  /** One at a time: two that are asked for at once are one. */
  #once(write: (library: Library) => Promise<BackupRecord | null>): Promise<BackupRecord | null> {
    this.#writing ??= this.#library()
      .then(write)
      .finally(() => {
        this.#writing = null;
      });
    return this.#writing;
  }
}
