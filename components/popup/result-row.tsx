import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Hit } from '../../search/searcher.ts';
import { say } from '../../words/say.ts';
import { Glyph } from '../glyph.tsx';
import { Hand } from '../hand.tsx';
import { Highlight } from '../highlight.tsx';
import { plainText } from '../text/plain-text.ts';
import { AbstractLine, Facts, Yours } from './result-text.tsx';

// The same in every row and with every answer: nothing of them is gone through again.
const HAND = <Hand />;
const STAR = <Glyph name="star" />;
const PEN = <Glyph name="pen" />;
const CROSS = <Glyph name="cross" />;

interface ResultRowProps {
  readonly hit: Hit;
  /** Whether it is laid out only near the screen. */
  readonly isFar: boolean;
  /** Whether the Tab key stops at it. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (behind: boolean) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** The editor, while the paper is edited in place. */
  readonly children: ComponentChildren;
}

/** One paper of the list. Its title is a link to it; the keys that work on it work while that has the focus. */
export function ResultRow({
  hit,
  isFar,
  isStop,
  onFocus,
  onKeyDown,
  onOpen,
  onEdit,
  onRemove,
  children,
}: ResultRowProps) {
  const facts = useId();
  const { key, paper, annotation } = hit.saved;
  const tabIndex = isStop ? 0 : -1;
  const editing = Boolean(children);

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.shiftKey || event.altKey) return; // a new window, a download: the browser's own
    event.preventDefault();
    onOpen(event.ctrlKey || event.metaKey);
  }

  return (
    <li class={`result${isFar ? ' result-far' : ''}${editing ? ' result-editing' : ''}`} data-key={key}>
      <div class="result-sign">
        {HAND}
        {annotation.status && (
          <span class={`result-status result-${annotation.status}`} title={say(`status.${annotation.status}`)}>
            <Glyph name={annotation.status} />
            <span class="unseen">{say(`status.${annotation.status}`)}</span>
          </span>
        )}
        {annotation.starred && (
          <span class="result-star" title={say('common.starred')}>
            {STAR}
            <span class="unseen">{say('common.starred')}</span>
          </span>
        )}
      </div>
      <h2 class="result-title" dir="auto">
        <a
          class="result-link"
          href={paper.url}
          tabIndex={tabIndex}
          aria-describedby={facts}
          aria-keyshortcuts="E Delete"
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <Highlight {...plainText({ text: paper.title, ranges: hit.ranges.title ?? [] })} />
        </a>
      </h2>
      <Facts hit={hit} id={facts} />
      {!editing && <Yours hit={hit} />}
      {!editing && <AbstractLine hit={hit} />}
      <div class="result-acts">
        <button
          type="button"
          tabIndex={tabIndex}
          aria-label={say('popup.edit', { title: paper.title })}
          title={say('popup.editKey')}
          onClick={onEdit}
        >
          {PEN}
        </button>
        <button
          type="button"
          tabIndex={tabIndex}
          aria-label={say('popup.remove', { title: paper.title })}
          title={say('popup.removeKey')}
          onClick={onRemove}
        >
          {CROSS}
        </button>
      </div>
      {children}
    </li>
  );
}
