import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { QueryTable } from './query-table.tsx';

interface QueryHelpProps {
  /** Puts an example into the search field. */
  readonly onTry: (example: string) => void;
  readonly onClose: () => void;
}

/** What can be typed into the search field, each to be tried at once. */
export function QueryHelp({ onTry, onClose }: QueryHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const example = (write: string) => (
    <button
      type="button"
      class="query-help-example"
      onClick={() => {
        onTry(write);
        dialog.current?.close();
      }}
    >
      {write}
    </button>
  );

  return (
    <dialog ref={dialog} class="query-help" aria-labelledby="query-help-head" onClose={onClose} closedby="any">
      <div class="query-help-body">
        <div class="query-help-top">
          <h2 id="query-help-head">{say('search.help')}</h2>
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {say('common.close')}
          </button>
        </div>
        <QueryTable example={example} />
        <p class="query-help-end">{say('search.helpEnd')}</p>
      </div>
    </dialog>
  );
}
