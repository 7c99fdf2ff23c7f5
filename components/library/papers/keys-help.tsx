import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../words/say.ts';
import { LIST_KEYS, MOVING_KEYS } from './list-keys.ts';

/** The keys of the list. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const rows = [...MOVING_KEYS, ...LIST_KEYS];
  return (
    <dialog ref={dialog} class="keys-help" aria-labelledby="keys-help-head" onClose={onClose} closedby="any">
      <h2 id="keys-help-head">{say('papers.keysHead')}</h2>
      <dl>
        {rows.map(({ key, says }) => (
          <div key={key} class="keys-help-row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(says)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
        {say('common.close')}
      </button>
    </dialog>
  );
}
