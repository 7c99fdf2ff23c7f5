import type { Status } from '../../../papers/annotation.ts';
import type { HistoryEntry } from '../../../papers/history.ts';
import type { PaperField } from '../../../papers/paper.ts';
import type { Millis, SavedPaper } from '../../../papers/saved.ts';
import { say } from '../../../words/say.ts';

interface HistoryProps {
  readonly saved: SavedPaper;
  /** Puts a text below the note. */
  readonly onTakeIn: (text: string) => void;
}

/** One change as it is told. `before`: the text that it took the place of. */
interface Told {
  readonly at: Millis;
  readonly sentence: string;
  readonly before: string;
  readonly note: boolean;
}

const FIELD_NAMES: Readonly<Record<PaperField, string>> = {
  title: 'Title',
  authors: 'Authors',
  ids: 'Ids',
  url: 'Address',
  abstract: 'Abstract',
  date: 'Date',
  venue: 'Venue',
  pdfUrl: 'Address of the PDF',
  codeUrl: 'Address of the code',
};

/** What was changed when, the newest first, with every version of the note that is kept. */
export function History({ saved, onTakeIn }: HistoryProps) {
  const told = toldOf(saved);
  if (told.length === 0) return null;
  return (
    <details class="history">
      <summary>History</summary>
      <ol>
        {told.map(({ at, sentence, before, note }) => (
          <li key={`${at} ${sentence} ${before}`}>
            <p>
              {sentence} <time datetime={new Date(at).toISOString()}>{new Date(at).toLocaleString()}</time>
            </p>
            {before !== '' && (
              <details>
                <summary>What it was</summary>
                <blockquote>{before}</blockquote>
                {note && (
                  <button type="button" class="quiet" onClick={() => onTakeIn(before)}>
                    Add below the note
                  </button>
                )}
              </details>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function toldOf({ history = [], displacedNotes }: SavedPaper): readonly Told[] {
  const displaced = displacedNotes.map(({ note, at }) => ({
    at,
    sentence: 'Note written in two places, the later one shown',
    before: note,
    note: true,
  }));
  return [...history.map(toldEntry), ...displaced].sort((a, b) => b.at - a.at);
}

function toldEntry(entry: HistoryEntry): Told {
  const before = entry.kind === 'note' || entry.kind === 'field' ? entry.before : '';
  return { at: entry.at, sentence: sentenceOf(entry), before, note: entry.kind === 'note' };
}

function sentenceOf(entry: HistoryEntry): string {
  switch (entry.kind) {
    case 'note':
      return entry.before === '' ? 'Note written' : 'Note changed';
    case 'tags':
      return [
        ...(entry.added.length > 0 ? [`Tagged ${entry.added.join(', ')}`] : []),
        ...(entry.removed.length > 0 ? [`Untagged ${entry.removed.join(', ')}`] : []),
      ].join('; ');
    case 'status':
      return `${nameOf(entry.before)} → ${nameOf(entry.after)}`;
    case 'star':
      return entry.after ? 'Starred' : 'Star taken away';
    case 'field':
      return `${FIELD_NAMES[entry.field]} ${entry.before === '' ? 'added' : 'changed'}`;
  }
}

function nameOf(status: Status | null): string {
  return status === null ? 'No status' : say(`status.${status}`);
}
