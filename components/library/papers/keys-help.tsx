import { useEffect, useRef } from 'preact/hooks';
import { LIST_KEYS, MOVING_KEYS } from './list-keys.ts';

/** The keys of the list. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const rows = [...MOVING_KEYS, ...LIST_KEYS.map(({ key, says }) => [key, says] as const)];
  return (
    <dialog ref={dialog} class="keys-help" aria-labelledby="keys-help-head" onClose={onClose} closedby="any">
      <h2 id="keys-help-head">Keys in the list</h2>
      <dl>
        {rows.map(([keys, says]) => (
          <div key={keys} class="keys-help-row">
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
