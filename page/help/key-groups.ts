import type { Desk } from '../desk.ts';
import { actInWords, keysOf } from '../keys/key-words.ts';
import { keysWith, type ListAct } from '../keys/list-keys.ts';

/** What keys are for, in the order of the sheet. */
export const GROUPS = ['list', 'paper', 'several', 'out', 'keys'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<ListAct, Group>> = {
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

export interface KeyRow {
  readonly act: ListAct;
  /** Each of them does it. */
  readonly keys: readonly string[];
  /** Whether they are heard anywhere on the list; the others only on a mark. */
  readonly begins: boolean;
  readonly says: string;
}

export interface KeyGroup {
  readonly name: Group;
  readonly rows: readonly KeyRow[];
}

/** The keys of a list as its reader has set them, by what they are for. */
export function keyGroups(desk: Pick<Desk, 'keyChanges' | 'keyMode'>): readonly KeyGroup[] {
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
  return GROUPS.map((name) => ({ name, rows: inOrder.filter(({ act }) => GROUP_OF[act] === name) }));
}
