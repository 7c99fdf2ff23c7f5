import { HELP_GROUPS, type HelpGroup, type ListHelpProps } from '../../components/list-help/props.ts';
import type { Desk } from '../desk.ts';
import { actInWords, keysOf } from '../keys/key-words.ts';
import { keysWith, type ListAct } from '../keys/list-keys.ts';

const GROUP_OF: Readonly<Record<ListAct, HelpGroup>> = {
  next: 'list',
  previous: 'list',
  'next-new': 'list',
  narrow: 'list',
  search: 'list',
  save: 'paper',
  'to-read': 'paper',
  star: 'paper',
  dismiss: 'paper',
  tag: 'paper',
  note: 'paper',
  quote: 'paper',
  undo: 'paper',
  select: 'several',
  'select-next': 'several',
  'select-previous': 'several',
  unselect: 'several',
  open: 'out',
  'open-behind': 'out',
  pdf: 'out',
  cite: 'out',
  export: 'out',
  help: 'keys',
  leader: 'keys',
};

/** The keys of a list as its reader has set them, by what they are for. */
export function keyGroups(desk: Pick<Desk, 'keyChanges' | 'keyMode'>): ListHelpProps['groups'] {
  const hasLeader = desk.keyMode() === 'leader';
  const rows = keysWith(desk.keyChanges())
    .filter(({ act }) => act !== 'leader' || hasLeader)
    .map((known) => ({
      act: known.act,
      keys: keysOf(known),
      begins: known.begins === true && known.act !== 'leader',
      says: actInWords(known.act),
    }));
  const places = Object.keys(GROUP_OF);
  const inOrder = rows.sort((a, b) => places.indexOf(a.act) - places.indexOf(b.act));
  return HELP_GROUPS.map((name) => ({ name, rows: inOrder.filter(({ act }) => GROUP_OF[act] === name) }));
}
