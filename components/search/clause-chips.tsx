import { useRef } from 'preact/hooks';
import { understoodClauses } from '../../search/query/clauses.ts';
import { say } from '../../words/say.ts';
import { Glyph } from '../glyph.tsx';

interface ClauseChipsProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** No chip is left to stand on. */
  readonly onLeave: () => void;
}

/** Each condition that was understood of what is typed, to be taken away by a click or by Delete. */
export function ClauseChips({ query, onQuery, onLeave }: ClauseChipsProps) {
  const row = useRef<HTMLDivElement>(null);
  const clauses = understoodClauses(query);
  if (clauses.length === 0) return null;

  function remove(at: number): void {
    onQuery(clauses[at]?.without ?? query);
    const chips = row.current?.querySelectorAll('button') ?? [];
    const neighbour = chips[at + 1] ?? chips[at - 1];
    if (neighbour) neighbour.focus();
    else onLeave();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div ref={row} class="clauses" role="group" aria-label={say('search.understood')}>
      {clauses.map(({ text }, at) => (
        <button
          type="button"
          key={text}
          class="clause"
          dir="auto"
          aria-label={say('search.removeClause', { clause: text })}
          title={say('search.removeClause', { clause: text })}
          onClick={() => remove(at)}
          onKeyDown={(event) => {
            if (event.key !== 'Delete' && event.key !== 'Backspace') return;
            event.preventDefault();
            remove(at);
          }}
        >
          {text}
          <Glyph name="cross" />
        </button>
      ))}
    </div>
  );
}
