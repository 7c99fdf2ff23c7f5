const DAY = 86_400_000;

/** From when on a backup is called old, in milliseconds. */
export const OLD_BACKUP = 30 * DAY;

/** How long ago, in a few words. */
export function ageWords(at: number, now: number): string {
  const days = Math.floor((now - at) / DAY);
  if (days < 1) return 'today';
  if (days < 2) return 'yesterday';
  if (days < 60) return `${days} days ago`;
  return `${Math.floor(days / 30)} months ago`;
}

/** So many papers are worth a word about there being no backup. */
const WORTH_A_BACKUP = 50;

/** What the popup says of the last backup (null: there is none), in a few words; empty where there is nothing to say. */
export function backupWords(last: number | null, papers: number, now: number): string {
  if (last !== null)
    return now - last > OLD_BACKUP
      ? `Backup is ${ageWords(last, now).replace(' ago', '')} old`
      : `Backed up ${ageWords(last, now)}`;
  return papers >= WORTH_A_BACKUP ? 'No backup yet' : '';
}
