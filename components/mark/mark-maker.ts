import { language } from '../../words/language.ts';
import { HAND_BOX, HAND_PATH } from '../hand-path.ts';
import { MARK_TAG, Mark } from './mark.ts';
import { svg } from './mark-words.ts';

/** Draws marks of one document, each in a closed shadow root with the same style sheets. */
export class MarkMaker {
  readonly #document: Document;
  readonly #sheets: CSSStyleSheet[];
  /** Elements made here cannot have been upgraded by a page that defines our name: its class would see the closed root. */
  readonly #workshop: Document;
  readonly #pattern: DocumentFragment;

  constructor(document: Document, sheets: readonly CSSStyleSheet[]) {
    this.#document = document;
    this.#sheets = [...sheets];
    this.#workshop = document.implementation.createHTMLDocument('');
    this.#pattern = patternOf(document);
  }

  make(title: string): Mark {
    const host = this.#workshop.createElement(MARK_TAG);
    const root = host.attachShadow({ mode: 'closed' });
    this.#document.adoptNode(host); // takes the style sheets away: they come after
    root.append(this.#pattern.cloneNode(true));
    root.adoptedStyleSheets = this.#sheets;
    return new Mark(host, root, title);
  }
}

function patternOf(document: Document): DocumentFragment {
  const pattern = document.createDocumentFragment();
  const body = document.createElement('span');
  body.className = 'mark unsaved';
  body.lang = language();
  const button = document.createElement('button');
  button.className = 'hand-button';
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.append(svg(document, 'hand', HAND_BOX, HAND_PATH));
  body.append(button);
  pattern.append(body);
  return pattern;
}
