import type { RecordKey, SavedPaper } from '../../../papers/saved.ts';
import { say } from '../../../words/say.ts';
import { papersInWords } from '../../popup/sentences.ts';
import { plainTitle } from '../../text/plain-text.ts';
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
      <h1>{say('library.trash')}</h1>
      <p class="plain-soft">{say('library.trashLead', { days: TRASH_DAYS })}</p>
      {papers?.length === 0 && <p>{say('library.trashEmpty')}</p>}
      {papers && papers.length > 0 && (
        <>
          <p>
            <button type="button" class="outlined" onClick={() => onRestore(papers.map(({ key }) => key))}>
              {say('library.restoreAll', { papers: papersInWords(papers.length) })}
            </button>
          </p>
          <ul class="plain-list">
            {papers.map(({ key, paper, trashedAt }) => (
              <li key={key}>
                <span class="plain-name" dir="auto">
                  {plainTitle(paper.title)}
                </span>
                <span class="plain-soft">{daysLeft(trashedAt ?? now, now)}</span>
                <button
                  type="button"
                  class="outlined"
                  aria-label={say('library.restoreTitle', { title: paper.title })}
                  onClick={() => onRestore([key])}
                >
                  {say('library.restore')}
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
  return say('library.daysLeft', { count: days });
}
