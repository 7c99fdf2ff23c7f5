import { useState } from 'preact/hooks';
import { say } from '../../../words/say.ts';

export interface KeyOnLists {
  /** As the settings name it. */
  readonly name: string;
  /** As it is pressed, and as the reader is told of it. */
  readonly key: string;
  readonly shown: string;
  /** The key that it comes with. */
  readonly comesWith: string;
}

export interface ActOnLists {
  readonly act: string;
  readonly says: string;
  /** Each of them does it; at least one. */
  readonly keys: readonly KeyOnLists[];
}

export interface KeysGroupProps {
  readonly wanted: boolean;
  readonly acts: readonly ActOnLists[];
  readonly onWanted: (wanted: boolean) => void;
  /** Null: the key that it comes with. */
  readonly onKey: (name: string, key: string | null) => void;
}

/** Keys that only move about, or that the browser needs. */
const NOT_TAKEN = /^(?:Tab|Shift|Control|Alt|Meta|AltGraph|CapsLock|Dead|Enter|Unidentified|Process)$/;

/** The keys on lists: on and off, and each to be set by pressing another. */
export function KeysGroup({ wanted, acts, onWanted, onKey }: KeysGroupProps) {
  const [said, setSaid] = useState('');

  function take(event: KeyboardEvent, { name, comesWith }: KeyOnLists): void {
    if (event.ctrlKey || event.metaKey || event.isComposing || NOT_TAKEN.test(event.key)) return;
    event.preventDefault();
    const key = event.altKey ? `Alt+${event.key}` : event.key;
    const other = acts.find(({ keys }) => keys.some((known) => known.key === key && known.name !== name));
    setSaid(other ? say('settings.keyTaken', { key, act: other.says }) : '');
    if (!other) onKey(name, key === 'Backspace' || key === comesWith ? null : key);
  }

  return (
    <fieldset class="plain-group">
      <legend>{say('settings.keysOnLists')}</legend>
      <label class="plain-choice">
        <input type="checkbox" checked={wanted} onChange={() => onWanted(!wanted)} />
        {say('settings.keysWork')}
      </label>
      <dl class="plain-pairs plain-keys">
        {acts.map(({ act, says, keys }) => (
          <div key={act}>
            <dt>{`${says.charAt(0).toUpperCase()}${says.slice(1)}`}</dt>
            <dd>
              {keys.map((known, at) => (
                <input
                  key={known.name}
                  class="plain-key"
                  aria-label={say(at === 0 ? 'settings.keyOf' : 'settings.secondKeyOf', { act: says })}
                  value={known.shown}
                  readOnly
                  onKeyDown={(event) => take(event, known)}
                />
              ))}
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
