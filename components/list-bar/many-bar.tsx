import { useState } from 'preact/hooks';
import type { Key } from '../../words/keys.ts';
import { say } from '../../words/say.ts';

/** What can be done to all that is selected. */
const MANY_ACTS = ['save', 'to-read', 'star', 'dismiss', 'cite', 'export', 'undo'] as const;
export type ManyAct = (typeof MANY_ACTS)[number];

export interface ManyBarProps {
  readonly count: number;
  /** What was just done, in a sentence; empty where nothing was. */
  readonly said: string;
  readonly onAct: (act: ManyAct) => void;
  readonly onTag: (text: string) => void;
  /** From the bar back to the list. */
  readonly onLeave: () => void;
  readonly onClear: () => void;
}

const WORDS = {
  save: 'common.save',
  'to-read': 'status.to-read',
  star: 'common.star',
  dismiss: 'bar.dismiss',
  cite: 'bar.copyBibtex',
  export: 'bar.saveBibtex',
  undo: 'common.undo',
} as const satisfies Readonly<Record<ManyAct, Key>>;

/** What to do to the papers that are selected on a list. */
export function ManyBar({ count, said, onAct, onTag, onLeave, onClear }: ManyBarProps) {
  const [text, setText] = useState('');

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const inField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && inField) {
      onTag(text);
      setText('');
    } else return;
    event.preventDefault();
  }

  return (
    <section class="bar" aria-label={say('bar.selectedLabel')} onKeyDown={onKeyDown}>
      <div class="bar-row bar-chips">
        <strong class="bar-selected">{say('bar.selected', { count })}</strong>
        {MANY_ACTS.map((act) => (
          <button key={act} type="button" class="bar-chip" onClick={() => onAct(act)}>
            {say(WORDS[act])}
          </button>
        ))}
        <input
          class="bar-field bar-tag-field"
          type="text"
          aria-label={say('bar.tagSelected')}
          placeholder={say('bar.tagPlaceholder')}
          dir="auto"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="button" class="bar-close" aria-label={say('bar.selectNothing')} onClick={onClear}>
          ×
        </button>
      </div>
      <p class="bar-news" role="status">
        {said}
      </p>
    </section>
  );
}
