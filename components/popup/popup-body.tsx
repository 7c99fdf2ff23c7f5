import type { SavedPaper } from '../../papers/saved.ts';
import { memo } from '../memo.ts';
import { useSteady } from '../use-steady.ts';
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
    const rescue = () => actions.openLibrary(EVERYTHING);
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
  return <FoundList {...props} />;
}

const List = memo(ResultList);

/** Drawn anew when something of it is another: a keystroke alone leaves all its rows as they are. */
function FoundList(props: PopupBodyProps) {
  const { results, editing } = props.looking;
  const steady = useSteady({
    onOpen: props.looking.open,
    onEdit: props.looking.edit,
    onRemove: props.onRemove,
    onLeave: props.onLeave,
    onMore: props.looking.more,
  });
  return (
    <List
      hits={results.hits}
      total={results.total}
      question={results.narrowing}
      focus={props.focus}
      editing={editing}
      actions={props.actions}
      {...steady}
    />
  );
}
