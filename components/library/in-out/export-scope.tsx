import { say } from '../../../words/say.ts';
import { papersInWords } from '../../popup/sentences.ts';

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
      <legend>{say('inOut.whichPapers')}</legend>
      {choice('all', say('inOut.everything', { papers: papersInWords(all) }))}
      {selected > 0 && choice('selection', say('inOut.selection', { papers: papersInWords(selected) }))}
      {choice(
        'query',
        scope === 'query' && found !== null
          ? say('inOut.searchFindsCount', { papers: papersInWords(found) })
          : say('inOut.searchFinds'),
      )}
      {scope === 'query' && (
        <input
          type="search"
          class="scope-query"
          aria-label={say('inOut.search')}
          placeholder="tag:decoding after:2026"
          dir="auto"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
