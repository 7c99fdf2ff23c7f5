import { withBelow } from '../../papers/annotation.ts';
import { BOUNDS } from '../../papers/bounds.ts';
import type { Desk } from '../desk.ts';
import { extentOf } from '../follow/extent.ts';
import type { Shown } from '../marks/shown.ts';
import { refOf } from '../marks/states.ts';
import { takingBack } from '../undo.ts';

/** Words of a card that the reader has selected. */
export interface Quotable {
  readonly shown: Shown;
  readonly text: string;
}

/** What is selected on the page; null where that is nothing, or not within one card. */
export function quotable({ window, all, isCard }: Desk): Quotable | null {
  const selection = window.getSelection();
  const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
  if (!selection || text === '' || selection.rangeCount === 0) return null;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  for (const shown of all()) {
    const holds = (node: Node) => extentOf(shown.card.element, isCard).some((element) => element.contains(node));
    if (holds(startContainer)) return holds(endContainer) ? { shown, text } : null;
  }
  return null;
}

/** Puts a quotation behind what a paper's note holds. Answers with what takes it back. Fails as the asking does. */
export async function quote(desk: Desk, { shown, text }: Quotable): Promise<(() => Promise<void>) | null> {
  const { asks } = desk;
  const seen = desk.seenOf(shown);
  const { mark, annotation } = await asks.openEditor(refOf(seen.paper));
  const change = { kind: 'setNote', note: withQuotation(annotation.note, text), base: annotation.note } as const;
  desk.onEditing(shown, await asks.annotate({ seen, change }));
  const back = takingBack(asks, seen, mark.kind === 'saved' ? annotation : null, change);
  return back && (async () => desk.onEditing(shown, await back()));
}

/** A note with a quotation behind it, as Markdown writes one. */
export function withQuotation(note: string, text: string): string {
  return withBelow(note, `> ${text}\n`).slice(0, BOUNDS.note);
}
