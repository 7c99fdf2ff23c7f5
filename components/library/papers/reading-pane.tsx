import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '../../../failures/report.ts';
import { type AnnotationChange, withBelow } from '../../../papers/annotation.ts';
import { urlOfId } from '../../../papers/ids/index.ts';
import type { RecordKey, SavedPaper } from '../../../papers/saved.ts';
import { inDate } from '../../../words/language.ts';
import { say } from '../../../words/say.ts';
import { AnnotationEditor } from '../../annotation-editor/annotation-editor.tsx';
import { dateInWords } from '../../popup/paper-date.ts';
import { WithFormulas } from '../../text/with-formulas.tsx';
import { DetailsForm } from './details-form.tsx';
import { History } from './history.tsx';
import { NoteAsItReads } from './note-as-it-reads.tsx';
import type { PaperFields, PapersActions } from './props.ts';

interface ReadingPaneProps {
  readonly paper: RecordKey;
  readonly version: number;
  readonly actions: PapersActions;
  readonly onTrash: (key: RecordKey) => void;
  readonly onEdit: (key: RecordKey, fields: PaperFields) => Promise<void>;
  readonly onClose: () => void;
}

/** Everything of one paper: what its pages say, and what the reader adds. */
export function ReadingPane({ paper: key, version, actions, onTrash, onEdit, onClose }: ReadingPaneProps) {
  const saved = useRecord(key, version, actions.get);
  const [editing, setEditing] = useState(false);
  const acknowledged = useRef(0);
  const newest = useRef(saved);
  // An answer from before the reader's last act is on its way still: it would take back what was typed since.
  if (saved && (saved.key !== newest.current?.key || saved.changedAt >= acknowledged.current)) newest.current = saved;
  const shown = newest.current?.key === key ? newest.current : null;
  if (!shown) return null;
  const { paper, annotation, displacedNotes } = shown;

  async function change(act: AnnotationChange): Promise<void> {
    acknowledged.current = Math.max(acknowledged.current, await actions.change(key, act));
  }

  function takeIn(text: string): void {
    const { note } = annotation;
    change({ kind: 'setNote', note: withBelow(note, text), base: note }).catch((error: unknown) =>
      report(error, 'taking an earlier note in'),
    );
  }

  return (
    <article class="reading" aria-label={paper.title}>
      {editing ? (
        <DetailsForm
          paper={paper}
          onCancel={() => setEditing(false)}
          onSave={(fields) => {
            setEditing(false);
            void onEdit(key, fields);
          }}
        />
      ) : (
        <Details saved={shown} onEdit={() => setEditing(true)} />
      )}
      <AnnotationEditor
        key={key}
        title={paper.title}
        paperUrl={paper.url}
        annotation={annotation}
        saved
        displacedNotes={displacedNotes}
        completeTag={actions.completeTag}
        onChange={change}
        hasty
        onTrash={() => onTrash(key)}
        onClose={onClose}
      />
      {annotation.note.trim() !== '' && <NoteAsItReads note={annotation.note} />}
      {!editing && paper.abstract && (
        <section class="reading-abstract">
          <h3>{say('papers.lineAbstract')}</h3>
          <p dir="auto">
            <WithFormulas text={paper.abstract} />
          </p>
        </section>
      )}
      <Seen saved={shown} />
      <History saved={shown} onTakeIn={takeIn} />
    </article>
  );
}

function Details({ saved, onEdit }: { readonly saved: SavedPaper; readonly onEdit: () => void }) {
  const { paper } = saved;
  const facts = [paper.venue, paper.date && dateInWords(paper.date)].filter(Boolean).join(' · ');
  return (
    <header class="details">
      <h2 dir="auto">
        <WithFormulas text={paper.title} />
      </h2>
      <p class="details-authors" dir="auto">
        {paper.authors.join(', ')}
      </p>
      {facts !== '' && (
        <p class="details-facts" dir="auto">
          {facts}
        </p>
      )}
      <p class="details-links">
        <Out href={paper.url}>{say('editor.paper')}</Out>
        {paper.pdfUrl && <Out href={paper.pdfUrl}>{say('keys.pdf')}</Out>}
        {paper.codeUrl && <Out href={paper.codeUrl}>{say('papers.code')}</Out>}
        {paper.ids.map((id) => (
          <Out key={id} href={urlOfId(id)}>
            <code>{id}</code>
          </Out>
        ))}
        <button type="button" class="quiet" onClick={onEdit}>
          {say('papers.editDetails')}
        </button>
      </p>
    </header>
  );
}

/** When it was saved, and every page that it was seen on. */
function Seen({ saved }: { readonly saved: SavedPaper }) {
  const moment = (at: number) => inDate(at, { dateStyle: 'medium' });
  return (
    <section class="reading-seen">
      <h3>{say('papers.savedOn', { date: moment(saved.savedAt) })}</h3>
      {saved.sightings.length > 0 && (
        <ul>
          {saved.sightings.map(({ url, at }) => (
            <li key={url}>
              <Out href={url}>{url.replace(/^https?:\/\/(?:www\.)?/, '')}</Out>{' '}
              <time datetime={new Date(at).toISOString()}>{moment(at)}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Out({ href, children }: { readonly href: string; readonly children: preact.ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

function useRecord(key: RecordKey, version: number, get: PapersActions['get']): SavedPaper | null {
  const [saved, setSaved] = useState<SavedPaper | null>(null);
  useEffect(() => {
    let late = false;
    get(key).then(
      (found) => late || setSaved(found),
      (error: unknown) => report(error, 'reading a paper'),
    );
    return () => {
      late = true;
    };
  }, [key, version]);
  return saved;
}
