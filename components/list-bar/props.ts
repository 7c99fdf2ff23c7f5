import type { RuleEffect } from '../../papers/list-rule.ts';
import type { Tag } from '../../papers/tag.ts';

/** Which cards of a list are shown. */
export const CHOICES = ['all', 'new', 'saved', 'to-read', 'dismissed'] as const;
export type Choice = (typeof CHOICES)[number];

/** The orders that a list can be shown in. */
export type Order = 'page' | 'new' | 'saved' | 'title' | 'date';

/** How a list is narrowed. */
export interface Narrowing {
  readonly text: string;
  readonly choice: Choice;
  readonly tag: Tag | null;
  readonly withoutDismissed: boolean;
}

export const EVERY_CARD: Narrowing = { text: '', choice: 'all', tag: null, withoutDismissed: false };

export interface ListBarProps {
  readonly narrowing: Narrowing;
  /** How many cards each choice would show, whatever else narrows the list. */
  readonly counts: Readonly<Record<Choice, number>>;
  /** The tags on the list, most used first. */
  readonly tags: readonly { readonly tag: Tag; readonly papers: number }[];
  readonly shown: number;
  /** Those that the list can be shown in; none where the page does not let it be sorted. */
  readonly orders: readonly Order[];
  readonly order: Order;
  /** When the list was last read and what is new, in a sentence; empty where that is not remembered. */
  readonly news: string;
  /** What a rule does on every list to the cards that fit the text; null where there is none. */
  readonly rule: RuleEffect | null;
  /** Why the last rule could not be kept, for the reader; empty where it was. */
  readonly trouble: string;
  readonly onRule: (effect: RuleEffect | null) => void;
  readonly onOrder: (order: Order) => void;
  readonly onNarrow: (narrowing: Narrowing) => void;
  /** From the bar to the first card that is shown. */
  readonly onEnter: () => void;
  readonly onClose: () => void;
}
