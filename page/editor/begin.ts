import type { Shown } from '../marks/shown.ts';
import type { SessionOptions } from './session.ts';

/** One paper's editor while it is open. */
export interface EditorSession {
  readonly shown: Shown;
  readonly leave: () => void;
  readonly offerAnchor: (shown: Shown) => void;
  readonly stay: () => void;
  readonly refresh: () => Promise<void>;
  readonly orphan: () => void;
}

/** Opens the editor of a card's paper: the part that the page is given with its first editor. */
export type BeginEditor = (shown: Shown, options: SessionOptions) => EditorSession;
