import type { Completion } from '../../search/query/complete.ts';
import { inNumber } from '../../words/language.ts';
import { say } from '../../words/say.ts';

interface QueryOptionsProps {
  readonly id: string;
  readonly options: readonly Completion[];
  readonly active: number;
  readonly onTake: (option: Completion) => void;
}

/** What can be put in for what is being typed, below the field. */
export function QueryOptions({ id, options, active, onTake }: QueryOptionsProps) {
  return (
    <div
      class="query-options"
      id={id}
      role="listbox"
      aria-label={say('search.completions')}
      hidden={options.length === 0}
    >
      {options.map((option, at) => (
        <button
          type="button"
          tabIndex={-1}
          key={option.label}
          id={`${id}-${at}`}
          class="query-option"
          role="option"
          aria-selected={at === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          <span class="query-option-label" dir="auto">
            {option.label}
          </span>{' '}
          <span class="query-option-says">{meaningOf(option)}</span>
        </button>
      ))}
    </div>
  );
}

function meaningOf({ papers, says }: Completion): string {
  if (papers !== null) return inNumber(papers);
  return says === null ? '' : say(`query.${says}`);
}
