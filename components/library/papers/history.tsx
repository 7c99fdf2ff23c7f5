import type { Status } from '../../../papers/annotation.ts';
import type { HistoryEntry } from '../../../papers/history.ts';
import type { PaperField } from '../../../papers/paper.ts';
import type { Millis, SavedPaper } from '../../../papers/saved.ts';
import type { Key } from '../../../words/keys.ts';
import { inDate } from '../../../words/language.ts';
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

const FIELD_WORDS = {
  title: 'papers.lineTitle',
  authors: 'library.factAuthors',
  ids: 'library.factIds',
  url: 'papers.lineUrl',
  abstract: 'papers.lineAbstract',
  date: 'library.factDate',
  venue: 'papers.lineVenue',
  pdfUrl: 'papers.linePdf',
  codeUrl: 'papers.lineCode',
} as const satisfies Readonly<Record<PaperField, Key>>;

/** What was changed when, the newest first, with every version of the note that is kept. */
export function History({ saved, onTakeIn }: HistoryProps) {
  const told = toldOf(saved);
  if (told.length === 0) return null;
  return (
    <details class="history">
      <summary>{say('history.head')}</summary>
      <ol>
        {told.map(({ at, sentence, before, note }) => (
          <li key={`${at} ${sentence} ${before}`}>
            <p>
              {sentence}{' '}
              <time datetime={new Date(at).toISOString()}>
                {inDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </p>
            {before !== '' && (
              <details>
                <summary>{say('history.whatItWas')}</summary>
                <blockquote dir="auto">{before}</blockquote>
                {note && (
                  <button type="button" class="quiet" onClick={() => onTakeIn(before)}>
                    {say('editor.addBelow')}
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
    sentence: say('history.twoPlaces'),
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
      return say(entry.before === '' ? 'history.noteWritten' : 'history.noteChanged');
    case 'tags':
      return [
        ...(entry.added.length > 0 ? [say('history.tagged', { tags: entry.added.join(', ') })] : []),
        ...(entry.removed.length > 0 ? [say('history.untagged', { tags: entry.removed.join(', ') })] : []),
      ].join('; ');
    case 'status':
      return say('history.statusChange', { before: nameOf(entry.before), after: nameOf(entry.after) });
    case 'star':
      return say(entry.after ? 'common.starred' : 'history.starTaken');
    case 'field':
      return say(entry.before === '' ? 'history.fieldAdded' : 'history.fieldChanged', {
        field: say(FIELD_WORDS[entry.field]),
      });
  }
}

function nameOf(status: Status | null): string {
  return status === null ? say('papers.noStatus') : say(`status.${status}`);
}
