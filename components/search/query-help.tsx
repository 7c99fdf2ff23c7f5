import { useEffect, useRef } from 'preact/hooks';
import { helpRows } from '../../search/query/grammar.ts';
import { say } from '../../words/say.ts';

interface QueryHelpProps {
  /** Puts an example into the search field. */
  readonly onTry: (example: string) => void;
  readonly onClose: () => void;
}

/** What can be typed into the search field, made from the grammar that reads it. */
export function QueryHelp({ onTry, onClose }: QueryHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} class="query-help" aria-labelledby="query-help-head" onClose={onClose} closedby="any">
      <div class="query-help-body">
        <div class="query-help-top">
          <h2 id="query-help-head">{say('search.help')}</h2>
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {say('common.close')}
          </button>
        </div>
        <table>
          <thead class="unseen">
            <tr>
              <th scope="col">{say('search.type')}</th>
              <th scope="col">{say('search.finds')}</th>
            </tr>
          </thead>
          <tbody>
            {helpRows().map(([write, finds]) => (
              <tr key={write}>
                <td>
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
                </td>
                <td>{say(`query.${finds}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="query-help-end">{say('search.helpEnd')}</p>
      </div>
    </dialog>
  );
}
