import type { Opened, Page } from '../../sites/site.ts';
import type { Reader, StandIn } from '../../sites/stand-in.ts';
import type { BeginBar } from '../bar/begin.ts';
import type { BeginEditor } from '../editor/begin.ts';
import type { OpenHelp } from '../help/begin.ts';
import type { WriteCitations } from '../keys/cite.ts';
import type { BeginKeys } from '../keys/key-acts.ts';
import type { BeginList } from '../list/begin.ts';
import type { Judging } from '../rules/begin.ts';

/**
 * What is put into a page only when it is needed, each by a script of its own that offers it. What has no place here is in
 * the content script, and costs every page of every site.
 */
export interface Parts {
  /** Writes records as BibTeX. */
  readonly cite: WriteCitations;
  readonly editor: BeginEditor;
  readonly list: BeginList;
  readonly 'list-bar': BeginBar;
  readonly 'list-help': OpenHelp;
  readonly 'list-keys': BeginKeys;
  /** Which of the reader's rules a card fits. */
  readonly 'list-rules': Judging;
  /** The reader of any page, for a site that changed. */
  readonly 'stand-in': (document: Document, url: URL) => Page;
}

export type PartName = keyof Parts;

interface World {
  /** By the site's id, in the order they are asked. */
  readonly readers: Map<string, Reader>;
  readonly parts: Partial<Parts>;
}

/** Names it among the globals of our own world on the page: the scripts of ours share those, and no page sees them. */
const KEPT = Symbol.for('manicule parts 1');

function world(): World {
  const globals = globalThis as { [KEPT]?: World };
  globals[KEPT] ??= { readers: new Map(), parts: {} };
  return globals[KEPT];
}

/** Called by a script that knows how to read the page. Of two with one name, of two versions of ours, the later counts. */
export function offerReader(name: string, reader: Reader): void {
  world().readers.set(name, reader);
}

/** Called by the script that a part was asked with. */
export function offerPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  world().parts[name] = part;
}

/** The page at an address as the first reader sees it that reads it. */
export function openOffered(document: Document, url: URL, standIn: StandIn): Opened | null {
  for (const reader of world().readers.values()) {
    const opened = reader(document, url, standIn);
    if (opened) return opened;
  }
  return null;
}

export function offeredPart<Name extends PartName>(name: Name): Parts[Name] | null {
  return world().parts[name] ?? null;
}

/** What an earlier version of ours left: it fits that version. */
export function forgetParts(): void {
  const { parts } = world();
  for (const name of Object.keys(parts) as PartName[]) delete parts[name];
}
