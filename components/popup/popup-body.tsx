import type { SavedPaper } from '../../papers/saved.ts';
import { EVERYTHING, isNarrowed } from './narrowing.ts';
import { EmptyLibrary, NoMatch, StillReading, Trouble } from './nothing.tsx';
import type { PopupProps } from './props.ts';
import { ResultList } from './result-list.tsx';
import type { Looking } from './use-looking.ts';
import type { ResultFocus } from './use-result-focus.ts';

interface PopupBodyProps extends PopupProps {
  readonly looking: Looking;
  readonly focus: ResultFocus;
  readonly onRemove: (saved: SavedPaper) => Promise<void>;
  readonly onLeave: () => void;
}

/** The results, or why there are none. */
export function PopupBody(props: PopupBodyProps) {
  const { looking, actions } = props;
  const { results, narrowing, narrow } = looking;
  if (results.trouble !== undefined) {
    const rescue = () => actions.openLibrary('');
    return <Trouble error={results.trouble} onRetry={actions.reload} onRescue={rescue} />;
  }
  if (results.narrowing === null) return null;
  if (results.hits.length === 0 && results.partial) return <StillReading />;
  if (results.hits.length === 0) {
    return isNarrowed(results.narrowing) ? (
      <NoMatch
        narrowing={results.narrowing}
        onWiden={() => narrow({ ...EVERYTHING, query: narrowing.query })}
        onClear={() => narrow({ ...narrowing, query: '' })}
      />
    ) : (
      <EmptyLibrary page={props.page} />
    );
  }
  return (
    <ResultList
      hits={results.hits}
      total={results.total}
      focus={props.focus}
      editing={looking.editing}
      actions={actions}
      onEdit={looking.edit}
      onRemove={props.onRemove}
      onLeave={props.onLeave}
      onMore={looking.more}
    />
  );
}
