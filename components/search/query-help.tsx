import { useEffect, useRef } from 'preact/hooks';
import { helpRows } from '../../search/query/grammar.ts';

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
          <h2 id="query-help-head">What you can type</h2>
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <table>
          <thead class="unseen">
            <tr>
              <th scope="col">Type</th>
              <th scope="col">It finds</th>
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
                <td>{finds}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="query-help-end">
          Typing errors are forgiven in plain words. Whatever fits none of these is looked for as it stands.
        </p>
      </div>
    </dialog>
  );
}
