import { language } from '../../words/language.ts';
import { HAND_BOX, HAND_PATH } from '../hand-path.ts';
import { MARK_TAG, Mark, type MarkKit } from './mark.ts';
import { svg } from './mark-words.ts';

/** Makes marks of one document, each in a closed shadow root with the same style sheets. */
export class MarkMaker {
  readonly #document: Document;
  readonly #kit: MarkKit;
  /** Elements made here cannot have been upgraded by a page that defines our name: its class would see the closed root. */
  readonly #workshop: Document;

  constructor(document: Document, sheets: readonly CSSStyleSheet[], onDrawn?: MarkKit['onDrawn']) {
    this.#document = document;
    this.#kit = { sheets: [...sheets], body: bodyOf(document), ...(onDrawn && { onDrawn }) };
    this.#workshop = document.implementation.createHTMLDocument('');
  }

  /** A mark that is drawn once it is woken. */
  make(title: string): Mark {
    const host = this.#workshop.createElement(MARK_TAG);
    const root = host.attachShadow({ mode: 'closed' });
    this.#document.adoptNode(host); // takes style sheets away: they come after
    return new Mark(host, root, title, this.#kit);
  }
}

function bodyOf(document: Document): HTMLElement {
  const body = document.createElement('span');
  body.lang = language();
  const button = document.createElement('button');
  button.className = 'hand-button';
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.append(svg(document, 'hand', HAND_BOX, HAND_PATH));
  body.append(button);
  return body;
}
