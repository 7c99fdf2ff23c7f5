import type { Completion } from '../../search/query/complete.ts';

interface QueryOptionsProps {
  readonly id: string;
  readonly options: readonly Completion[];
  readonly active: number;
  readonly onTake: (option: Completion) => void;
}

/** What can be put in for what is being typed, below the field. */
export function QueryOptions({ id, options, active, onTake }: QueryOptionsProps) {
  return (
    <div class="query-options" id={id} role="listbox" aria-label="Completions" hidden={options.length === 0}>
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
          <span class="query-option-label">{option.label}</span>{' '}
          <span class="query-option-says">{option.papers ?? option.says}</span>
        </button>
      ))}
    </div>
  );
}
