import { useId, useState } from 'preact/hooks';
import type { Paper } from '../../../papers/paper.ts';
import { changedFields, draftOf, type PaperDraft, problemOf } from './details.ts';
import type { PaperFields } from './props.ts';

interface DetailsFormProps {
  readonly paper: Paper;
  readonly onSave: (fields: PaperFields) => void;
  readonly onCancel: () => void;
}

const LINES: Readonly<Record<keyof PaperDraft, { readonly label: string; readonly rows: number }>> = {
  title: { label: 'Title', rows: 2 },
  authors: { label: 'Authors, one on each line', rows: 4 },
  venue: { label: 'Venue', rows: 1 },
  date: { label: 'Date (2026, 2026-07 or 2026-07-02)', rows: 1 },
  url: { label: 'Address', rows: 1 },
  pdfUrl: { label: 'Address of the PDF', rows: 1 },
  codeUrl: { label: 'Address of the code', rows: 1 },
  abstract: { label: 'Abstract', rows: 8 },
};

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
      <h2 class="unseen">Details of “{paper.title}”</h2>
      {(Object.keys(LINES) as (keyof PaperDraft)[]).map((field, at) => (
        <div key={field} class="details-line">
          <label for={`${id}-${field}`}>{LINES[field].label}</label>
          <textarea
            id={`${id}-${field}`}
            rows={LINES[field].rows}
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
          Save
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
