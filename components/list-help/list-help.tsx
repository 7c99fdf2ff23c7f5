import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { QueryTable } from '../search/query-table.tsx';
import { Said } from '../text/said.tsx';
import type { HelpRow, ListHelpProps } from './props.ts';

/** The help sheet of a list: all its keys, as the reader has set them, and what can be typed to narrow it. */
export function ListHelp({ groups, leader, closesWith, onClose }: ListHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const begin = groups.flatMap(({ rows }) => rows).filter(({ begins }) => begins);
  const keys = begin.flatMap((row) => row.keys).map((key, at) => [at > 0 && ' ', <kbd key={key}>{key}</kbd>]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== closesWith || event.isComposing) return;
    event.preventDefault();
    close();
  }

  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="help-head"
      onClose={onClose}
      onKeyDown={onKeyDown}
      closedby="any"
    >
      <div class="help-body">
        <div class="help-top">
          <h2 id="help-head">{say('help.head')}</h2>
          <button type="button" class="help-close" onClick={close}>
            {say('common.close')}
          </button>
        </div>
        <p class="help-soft">
          {leader === null ? (
            <Said of="help.heard" with={{ keys }} />
          ) : (
            <Said of="help.heardBehind" with={{ keys, leader: <kbd>{leader}</kbd> }} />
          )}
        </p>
        <div class="help-groups">
          {groups.map(({ name, rows }) => (
            <section key={name} aria-labelledby={`help-${name}`}>
              <h3 id={`help-${name}`}>{say(`help.${name}`)}</h3>
              <dl>
                {rows.map((row) => (
                  <KeyLine key={row.act} row={row} leader={leader} />
                ))}
              </dl>
            </section>
          ))}
        </div>
        <p class="help-soft">{say('help.change')}</p>
        <h2 class="help-second">{say('search.help')}</h2>
        <p class="help-soft">{say('help.typing')}</p>
        <QueryTable example={(write) => <code>{write}</code>} />
      </div>
    </dialog>
  );
}

function KeyLine({ row, leader }: { readonly row: HelpRow; readonly leader: string | null }) {
  return (
    <div class="help-row">
      <dt>
        {row.keys.map((key) => (
          <span key={key} class="help-keys">
            {row.begins && leader !== null && <kbd>{leader}</kbd>}
            <kbd>{key}</kbd>
          </span>
        ))}
      </dt>
      <dd>{row.says}</dd>
    </div>
  );
}
