import type { Ref } from 'preact';
import { useEffect } from 'preact/hooks';
import { Hand } from '../hand.tsx';

interface SearchFieldProps {
  readonly field: Ref<HTMLInputElement> & { readonly current: HTMLInputElement | null };
  readonly query: string;
  readonly onInput: (query: string) => void;
  readonly onDown: () => void;
  /** `behind`: the reader wants to stay here. */
  readonly onEnter: (behind: boolean) => void;
}

/** Where one types; it has the focus when the popup opens. */
export function SearchField({ field, query, onInput, onDown, onEnter }: SearchFieldProps) {
  useEffect(() => field.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  return (
    <search class="search">
      <Hand />
      <input
        ref={field}
        class="search-field"
        type="search"
        aria-label="Search your papers"
        aria-keyshortcuts="/"
        placeholder="Search titles, authors, tags, notes"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        value={query}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
