/** What keys are for, in the order of the sheet. */
export const HELP_GROUPS = ['list', 'paper', 'several', 'out', 'keys'] as const;
export type HelpGroup = (typeof HELP_GROUPS)[number];

export interface HelpRow {
  readonly act: string;
  /** Each of them does it. */
  readonly keys: readonly string[];
  /** Whether they are heard anywhere on the list; the others only on a mark. */
  readonly begins: boolean;
  readonly says: string;
}

export interface ListHelpProps {
  readonly groups: readonly {
    readonly name: HelpGroup;
    readonly rows: readonly HelpRow[];
  }[];
  /** What is pressed before the keys that are heard anywhere; null where nothing is. */
  readonly leader: string | null;
  /** The key that closes the sheet as it opened it. */
  readonly closesWith: string;
  readonly onClose: () => void;
}
