import type { ListRule } from '../papers/list-rule.ts';
import type { Seen } from '../papers/seen.ts';
import type { Asks, Editing } from './asks.ts';
import type { EditorField } from './editor/session.ts';
import type { KeyMode } from './keys/key-listener.ts';
import type { KeyChanges } from './keys/list-keys.ts';
import type { Shown } from './marks/shown.ts';
import type { PartLoader } from './parts/part-loader.ts';
import type { Guard } from './private/guard.ts';
import type { Done } from './undo.ts';

/** What is remembered of the list on the page. */
export interface News {
  /** How many papers here no list showed before; null where that is not remembered. */
  readonly fresh: number | null;
  /** When the list was last read, in milliseconds since 1970. */
  readonly lastHere: number | null;
}

export const NO_NEWS: News = { fresh: null, lastHere: null };

/** A part that follows what happens on the page. */
export interface Ear {
  /** The cards of the page may be others now. */
  readonly look?: () => void;
  /** A mark shows another state. */
  readonly drawn?: (shown: Shown) => void;
  /** What is remembered may be another now. */
  readonly askAgain?: () => void;
  readonly news?: (news: News) => void;
}

/** One visit of a page, as far as its parts work on it. */
export interface Desk {
  readonly window: Window;
  /** In the order that they are seen in: the page's own, while nothing sorts them. */
  readonly all: () => readonly Shown[];
  readonly inPage: () => readonly Shown[];
  /** The order that the reader wants, given that of the page. */
  sort: ((inPage: readonly Shown[]) => readonly Shown[]) | null;
  /** The site's id; empty where the page is of none. */
  readonly site: () => string;
  /** The card whose mark stands in an element. */
  readonly byHost: (host: Node) => Shown | null;
  readonly isCard: (element: Element) => boolean;
  readonly asks: Asks;
  readonly seenOf: (shown: Shown) => Seen;
  readonly onEditing: (shown: Shown, editing: Editing) => void;
  readonly openEditor: (shown: Shown, field: EditorField) => void;
  /** What is remembered of the list, as far as it is known. */
  readonly news: () => News;
  readonly onNews: (news: News) => void;
  /** Told of what happens on the page, until the signal. */
  readonly ears: Set<Ear>;
  /** The acts that can be taken back, the latest last. */
  readonly done: Done[];
  /** The reader's own keys. */
  readonly keyChanges: () => KeyChanges;
  readonly keyMode: () => KeyMode;
  /** Which cards are to stand back or out on every list. */
  readonly listRules: () => readonly ListRule[];
  readonly parts: PartLoader;
  readonly guard: Guard;
  /** The theme of the page, for shadow hosts. */
  readonly sheets: readonly CSSStyleSheet[];
  /** Nothing of a part's stays on the page after it. */
  readonly signal: AbortSignal;
}
