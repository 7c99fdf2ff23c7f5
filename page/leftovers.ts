import { MARK_TAG } from '../components/mark/mark.ts';
import { BAR_TAG, OUT } from './bar/tag.ts';
import { EDITOR_TAG } from './editor/tag.ts';

/** Takes away what an earlier script of ours left on the page; an editor whose extension is gone is its reader's to close. */
export function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll(`${MARK_TAG}, ${BAR_TAG}, ${EDITOR_TAG}:not([gone])`))
    element.remove();
  for (const element of document.querySelectorAll(`[${OUT}]`)) element.removeAttribute(OUT);
}
