import { useId, useState } from 'preact/hooks';
import type { Paper } from '../../../papers/paper.ts';
import { say } from '../../../words/say.ts';
import { changedFields, draftOf, type PaperDraft, problemOf } from './details.ts';
import type { PaperFields } from './props.ts';

interface DetailsFormProps {
  readonly paper: Paper;
  readonly onSave: (fields: PaperFields) => void;
  readonly onCancel: () => void;
}

const LINES = {
  title: { label: 'papers.lineTitle', rows: 2 },
  authors: { label: 'papers.lineAuthors', rows: 4 },
  venue: { label: 'papers.lineVenue', rows: 1 },
  date: { label: 'papers.lineDate', rows: 1 },
  url: { label: 'papers.lineUrl', rows: 1 },
  pdfUrl: { label: 'papers.linePdf', rows: 1 },
  codeUrl: { label: 'papers.lineCode', rows: 1 },
  abstract: { label: 'papers.lineAbstract', rows: 8 },
} as const satisfies Readonly<Record<keyof PaperDraft, object>>;

/** All that pages say of a paper, to be corrected. What is corrected here, no page replaces. */
export function DetailsForm({ paper, onSave, onCancel }: DetailsFormProps) {
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(paper));
  const [tried, setTried] = useState(false);
  const problem = problemOf(draft);

  return (
    <form
      class="details-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === null) onSave(changedFields(paper, draft));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h2 class="unseen">{say('papers.detailsOf', { title: paper.title })}</h2>
      {(Object.keys(LINES) as (keyof PaperDraft)[]).map((field, at) => (
        <div key={field} class="details-line">
          <label for={`${id}-${field}`}>{say(LINES[field].label)}</label>
          <textarea
            id={`${id}-${field}`}
            rows={LINES[field].rows}
            dir="auto"
            value={draft[field]}
            ref={(element) => {
              if (at === 0 && element && document.activeElement === document.body) element.focus();
            }}
            aria-invalid={tried && problem?.field === field}
            onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        </div>
      ))}
      {tried && problem && (
        <p class="details-problem" role="alert">
          {problem.sentence}
        </p>
      )}
      <div class="details-acts">
        <button type="submit" class="strong">
          {say('common.save')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say('common.cancel')}
        </button>
      </div>
    </form>
  );
}
