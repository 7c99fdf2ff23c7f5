import type { Millis } from '../papers/saved.ts';
import type { BackupSetting, BackupTime } from '../settings/settings.ts';
import type { BackupRecord } from './records.ts';

const DAY: Millis = 86_400_000;
/** So many records changed make a backup due. */
const CHANGES = 50;

const DUE: { readonly [Time in BackupTime]: (since: Millis, changed: number) => boolean } = {
  off: () => false,
  day: (since) => since >= DAY,
  week: (since) => since >= 7 * DAY,
  '50 changes': (_, changed) => changed >= CHANGES,
};

/** Whether a backup is to be written, where so many records changed since the last one. Without a change none is. */
export function isDue({ every }: BackupSetting, last: BackupRecord | null, changed: number, now: Millis): boolean {
  if (every === 'off' || changed === 0) return false;
  return last === null || DUE[every](now - last.at, changed);
}
