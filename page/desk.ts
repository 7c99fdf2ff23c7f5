import type { Seen } from '../papers/seen.ts';
import type { Asks, Editing } from './asks.ts';
import type { EditorField } from './editor/session.ts';
import type { Shown } from './marks/shown.ts';

/** What is remembered of the list on the page. */
export interface News {
  /** How many papers here no list showed before; null where that is not remembered. */
  readonly fresh: number | null;
  /** When the list was last read, in milliseconds since 1970. */
  readonly lastHere: number | null;
}

export const NO_NEWS: News = { fresh: null, lastHere: null };

/** One visit of a page, as far as its parts work on it. */
export interface Desk {
  readonly window: Window;
  readonly all: () => Iterable<Shown>;
  readonly isCard: (element: Element) => boolean;
  readonly asks: Asks;
  readonly seenOf: (shown: Shown) => Seen;
  readonly onEditing: (shown: Shown, editing: Editing) => void;
  readonly openEditor: (shown: Shown, field: EditorField) => void;
  readonly onNews: (news: News) => void;
  /** Nothing of a part's stays on the page after it. */
  readonly signal: AbortSignal;
}
