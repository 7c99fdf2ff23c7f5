import { papers } from './sentences.ts';

export type Scope = 'all' | 'selection' | 'query';

interface ExportScopeProps {
  readonly all: number;
  readonly selected: number;
  readonly scope: Scope;
  readonly query: string;
  /** How many papers the query finds; null until it is known. */
  readonly found: number | null;
  readonly onScope: (scope: Scope) => void;
  readonly onQuery: (query: string) => void;
}

/** Which papers go out. */
export function ExportScope({ all, selected, scope, query, found, onScope, onQuery }: ExportScopeProps) {
  const choice = (value: Scope, label: string) => (
    <label class="choice">
      <input type="radio" name="scope" checked={scope === value} onChange={() => onScope(value)} />
      {label}
    </label>
  );
  return (
    <fieldset class="option">
      <legend>Which papers</legend>
      {choice('all', `Everything, ${papers(all)}`)}
      {selected > 0 && choice('selection', `The selection, ${papers(selected)}`)}
      {choice(
        'query',
        scope === 'query' && found !== null ? `What a search finds, ${papers(found)}` : 'What a search finds',
      )}
      {scope === 'query' && (
        <input
          type="search"
          class="scope-query"
          aria-label="Search"
          placeholder="tag:decoding since:2026"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
