import type { ManyAct } from '../../components/list-bar/many-bar.tsx';
import type { Desk } from '../desk.ts';

/** What the bar has done to all that is selected. */
export interface ManyActs {
  readonly act: (act: ManyAct) => void;
  readonly tag: (text: string) => void;
  readonly clear: () => void;
}

/** The bars of a page. */
export interface Bar {
  /** Opens the one that narrows the list, or goes to it where it is open. */
  readonly open: () => void;
  /** Shows what can be done to so many selected cards; goes away where there are none. */
  readonly showMany: (count: number, acts: ManyActs) => void;
  /** Goes to where the selected papers are tagged. */
  readonly tagMany: () => void;
  readonly sayOfMany: (sentence: string) => void;
}

/** Begins the bars of a page: the part that a page is given when one is first asked for. */
export type BeginBar = (desk: Desk) => Bar;
