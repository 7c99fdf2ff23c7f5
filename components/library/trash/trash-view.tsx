import type { RecordKey, SavedPaper } from '../../../papers/saved.ts';
import { papersInWords } from '../../popup/sentences.ts';
import { TRASH_DAYS } from './trash-days.ts';

const DAY = 86_400_000;

interface TrashViewProps {
  /** The latest first; null until it is known. */
  readonly papers: readonly SavedPaper[] | null;
  readonly now: number;
  readonly onRestore: (keys: readonly RecordKey[]) => void;
}

/** What was deleted in the last weeks, each to be had back whole. */
export function TrashView({ papers, now, onRestore }: TrashViewProps) {
  return (
    <section class="plain-view">
      <h1>Trash</h1>
      <p class="plain-soft">
        What you delete stays here for {TRASH_DAYS} days, with its notes and tags, and comes back whole.
      </p>
      {papers?.length === 0 && <p>The trash is empty.</p>}
      {papers && papers.length > 0 && (
        <>
          <p>
            <button type="button" class="outlined" onClick={() => onRestore(papers.map(({ key }) => key))}>
              Restore all, {papersInWords(papers.length)}
            </button>
          </p>
          <ul class="plain-list">
            {papers.map(({ key, paper, trashedAt }) => (
              <li key={key}>
                <span class="plain-name">{paper.title}</span>
                <span class="plain-soft">{daysLeft(trashedAt ?? now, now)}</span>
                <button
                  type="button"
                  class="outlined"
                  aria-label={`Restore “${paper.title}”`}
                  onClick={() => onRestore([key])}
                >
                  Restore
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function daysLeft(trashedAt: number, now: number): string {
  const days = Math.max(0, Math.ceil(TRASH_DAYS - (now - trashedAt) / DAY));
  return days === 1 ? 'one day left' : `${days} days left`;
}
