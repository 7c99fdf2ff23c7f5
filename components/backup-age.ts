import { inTime } from '../words/language.ts';
import { say } from '../words/say.ts';

const DAY = 86_400_000;

/** From when on a backup is called old, in milliseconds. */
export const OLD_BACKUP = 30 * DAY;

/** How long ago, in a few words. */
export function ageWords(at: number, now: number): string {
  const days = Math.floor((now - at) / DAY);
  return days < 60 ? inTime(-days, 'day') : inTime(-Math.floor(days / 30), 'month');
}

/** So many papers are worth a word about there being no backup. */
const WORTH_A_BACKUP = 50;

/** What the popup says of the last backup (null: there is none), in a few words; empty where there is nothing to say. */
export function backupWords(last: number | null, papers: number, now: number): string {
  if (last !== null)
    return say(now - last > OLD_BACKUP ? 'popup.oldBackup' : 'popup.backedUp', { when: ageWords(last, now) });
  return papers >= WORTH_A_BACKUP ? say('popup.noBackup') : '';
}
