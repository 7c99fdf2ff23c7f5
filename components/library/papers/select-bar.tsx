import { useId, useState } from 'preact/hooks';
import { type AnnotationChange, STATUSES, type Status } from '../../../papers/annotation.ts';
import { makeTag } from '../../../papers/tag.ts';
import { say } from '../../../words/say.ts';
import { papersInWords } from '../../popup/sentences.ts';

interface SelectBarProps {
  readonly count: number;
  readonly onChange: (changes: readonly AnnotationChange[]) => void;
  readonly onExport: () => void;
  readonly onTrash: () => void;
  readonly onClear: () => void;
}

/** What can be done to many papers at once. */
export function SelectBar({ count, onChange, onExport, onTrash, onClear }: SelectBarProps) {
  const id = useId();
  const [text, setText] = useState('');
  const tag = makeTag(text);
  const selected = say('papers.selected', { papers: papersInWords(count) });

  function withTag(kind: 'addTag' | 'removeTag'): void {
    if (!tag) return;
    onChange([{ kind, tag }]);
    setText('');
  }

  return (
    <section class="select-bar" aria-label={selected}>
      <strong>{selected}</strong>
      <button type="button" class="quiet" onClick={onClear}>
        {say('papers.clear')}
      </button>
      <form
        class="select-tag"
        onSubmit={(event) => {
          event.preventDefault();
          withTag('addTag');
        }}
      >
        <label class="unseen" for={id}>
          {say('papers.tag')}
        </label>
        <input
          id={id}
          type="text"
          placeholder={say('papers.tag')}
          dir="auto"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="outlined" disabled={!tag}>
          {say('papers.add')}
        </button>
        <button type="button" class="outlined" disabled={!tag} onClick={() => withTag('removeTag')}>
          {say('common.remove')}
        </button>
      </form>
      <label>
        <span class="unseen">{say('editor.status')}</span>
        <select
          value=""
          onChange={(event) => {
            const { value } = event.currentTarget;
            event.currentTarget.value = '';
            if (value !== '') onChange([{ kind: 'setStatus', status: value === 'none' ? null : (value as Status) }]);
          }}
        >
          <option value="">{say('papers.statusChoice')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {say(`status.${status}`)}
            </option>
          ))}
          <option value="none">{say('papers.noStatus')}</option>
        </select>
      </label>
      <button type="button" class="outlined" onClick={() => onChange([{ kind: 'setStar', starred: true }])}>
        {say('common.star')}
      </button>
      <button type="button" class="outlined" onClick={onExport}>
        {say('common.export')}
      </button>
      <button type="button" class="outlined" onClick={onTrash}>
        {say('papers.delete')}
      </button>
    </section>
  );
}
