import { createElement, render } from 'preact';
import { ListHelp } from '../../components/list-help/list-help.tsx';
import { closedHost } from '../bar/closed-host.ts';
import { WayBack } from '../bar/way-back.ts';
import type { Desk } from '../desk.ts';
import { keyFor } from '../keys/list-keys.ts';
import { keyGroups } from './key-groups.ts';

/** Opens the help sheet of a list over its page; closed, it leaves the focus where that was. */
export function openHelp(desk: Desk, sheet: CSSStyleSheet): void {
  const { host, root } = closedHost(desk, sheet);
  const way = new WayBack(desk);
  function remove(): void {
    desk.signal.removeEventListener('abort', remove);
    render(null, root);
    host.remove();
    way.go();
  }

  way.keep(host);
  desk.window.document.documentElement.append(host);
  desk.signal.addEventListener('abort', remove);
  const help = createElement(ListHelp, {
    groups: keyGroups(desk),
    leader: desk.keyMode() === 'leader' ? keyFor('leader', desk.keyChanges()) : null,
    closesWith: keyFor('help', desk.keyChanges()),
    onClose: remove,
  });
  render(help, root);
}
