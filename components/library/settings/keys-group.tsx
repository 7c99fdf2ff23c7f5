import { useState } from 'preact/hooks';
import { say } from '../../../words/say.ts';

export interface KeyOnLists {
  /** What it does, as the settings name it. */
  readonly act: string;
  readonly says: string;
  readonly key: string;
  /** The key that it comes with. */
  readonly comesWith: string;
}

export interface KeysGroupProps {
  readonly wanted: boolean;
  readonly keys: readonly KeyOnLists[];
  readonly onWanted: (wanted: boolean) => void;
  /** Null: the key that it comes with. */
  readonly onKey: (act: string, key: string | null) => void;
}

/** Keys that only move about, or that the browser needs. */
const NOT_TAKEN = /^(?:Tab|Shift|Control|Alt|Meta|AltGraph|CapsLock|Dead|Enter|Unidentified|Process)$/;

/** The keys on lists: on and off, and each to be set by pressing another. */
export function KeysGroup({ wanted, keys, onWanted, onKey }: KeysGroupProps) {
  const [said, setSaid] = useState('');

  function take(event: KeyboardEvent, { act, comesWith }: KeyOnLists): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || NOT_TAKEN.test(key)) return;
    event.preventDefault();
    const other = keys.find((known) => known.key === key && known.act !== act);
    setSaid(other ? say('settings.keyTaken', { key, act: other.says }) : '');
    if (!other) onKey(act, key === 'Backspace' || key === comesWith ? null : key);
  }

  return (
    <fieldset class="plain-group">
      <legend>{say('settings.keysOnLists')}</legend>
      <label class="plain-choice">
        <input type="checkbox" checked={wanted} onChange={() => onWanted(!wanted)} />
        {say('settings.keysWork')}
      </label>
      <dl class="plain-pairs plain-keys">
        {keys.map((row) => (
          <div key={row.act}>
            <dt>{`${row.says.charAt(0).toUpperCase()}${row.says.slice(1)}`}</dt>
            <dd>
              <input
                class="plain-key"
                aria-label={say('settings.keyOf', { act: row.says })}
                value={row.key}
                readOnly
                onKeyDown={(event) => take(event, row)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p class="plain-soft" role="status">
        {said}
      </p>
      <p class="plain-soft">{say('settings.keysLead', { first: say('keys.next'), last: say('keys.leader') })}</p>
    </fieldset>
  );
}
