import { direction, language } from '../../words/language.ts';
import type { Desk } from '../desk.ts';
import { BAR_TAG } from './tag.ts';

/** An element of ours for the page, not in it yet, whose content is closed to the page's scripts. */
export interface ClosedHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

export function closedHost({ window: { document }, guard, sheets }: Desk, sheet: CSSStyleSheet): ClosedHost {
  // Made in a document without scripts: see `MarkMaker`.
  const host = document.implementation.createHTMLDocument('').createElement(BAR_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  root.adoptedStyleSheets = [sheet, ...sheets];
  host.lang = language();
  host.dir = direction();
  guard.protect(host, root);
  return { host, root };
}
