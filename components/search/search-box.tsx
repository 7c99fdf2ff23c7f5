import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Completion } from '../../search/query/complete.ts';
import { say } from '../../words/say.ts';
import { Glyph } from '../glyph.tsx';
import { Hand } from '../hand.tsx';
import { ClauseChips } from './clause-chips.tsx';
import { QueryHelp } from './query-help.tsx';
import { QueryOptions } from './query-options.tsx';
import { isKept, type SavedSearches } from './saved-searches.ts';
import { type CompleteQuery, useQueryCompletion } from './use-query-completion.ts';

export interface SearchBoxProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly complete: CompleteQuery;
  /** Null until they are known. */
  readonly saved: SavedSearches | null;
  readonly onQuery: (query: string) => void;
  /** The reader goes down into the results. */
  readonly onDown: () => void;
  /** `behind`: the reader wants to stay here. */
  readonly onEnter: (behind: boolean) => void;
}

/** Where one types what to look for: with completion, the understood conditions as chips, kept searches, and help. */
export function SearchBox(props: SearchBoxProps) {
  const { field, query, saved, onQuery } = props;
  const completion = useQueryCompletion(props.complete);
  const [helping, setHelping] = useState(false);
  const caret = useRef<number | null>(null);
  const list = useId();

  useEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [query]);

  function type(text: string): void {
    onQuery(text);
    completion.ask(text, field.current?.selectionEnd ?? null);
  }

  /** Letters typed since the completions were looked up are part of what the taken one stands for. */
  function take({ start, end, insert }: Completion): void {
    const until = Math.max(end, field.current?.selectionEnd ?? end);
    const text = query.slice(0, start) + insert + query.slice(until);
    caret.current = start + insert.length;
    onQuery(text);
    completion.taken(text, caret.current);
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { options, active, move, close } = completion;
    const open = options.length > 0;
    const option = options[active];
    const acts: Record<string, (() => void) | false> = {
      ArrowDown: open ? () => move(1) : props.onDown,
      ArrowUp: open && (() => move(-1)),
      Escape: open && close,
      Enter: option ? () => take(option) : () => props.onEnter(event.ctrlKey || event.metaKey),
      F1: () => setHelping(true),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <search class="search-box">
      <div class="search">
        <Hand />
        <input
          ref={field}
          class="search-field"
          type="search"
          aria-label={say('search.field')}
          aria-keyshortcuts="/"
          aria-autocomplete="list"
          aria-controls={completion.options.length > 0 ? list : undefined}
          aria-activedescendant={completion.active >= 0 ? `${list}-${completion.active}` : undefined}
          placeholder={say('search.placeholder')}
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={completion.close}
        />
        {saved && query.trim() !== '' && (
          <IconButton
            label={say('search.keep')}
            glyph="keep"
            pressed={isKept(saved, query)}
            onClick={() => saved.keep(query, !isKept(saved, query))}
          />
        )}
        <IconButton label={say('search.help')} glyph="help" onClick={() => setHelping(true)} />
      </div>
      <QueryOptions id={list} options={completion.options} active={completion.active} onTake={take} />
      <ClauseChips query={query} onQuery={onQuery} onLeave={() => field.current?.focus()} />
      <span class="unseen" role="status">
        {completion.options.length > 0 ? say('search.completionCount', { count: completion.options.length }) : ''}
      </span>
      {helping && (
        <QueryHelp
          onTry={onQuery}
          onClose={() => {
            setHelping(false);
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly glyph: 'keep' | 'help';
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, glyph, pressed, onClick }: IconButtonProps) {
  return (
    <button type="button" class="search-act" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <Glyph name={glyph} />
    </button>
  );
}
