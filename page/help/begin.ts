import type { Desk } from '../desk.ts';

/** Opens the help sheet of a list: the part that a page is given when it is first asked for. */
export type OpenHelp = (desk: Desk) => void;
