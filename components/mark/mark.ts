import { type MarkState, UNSAVED, wordsOf } from '../../papers/mark-state.ts';
import { say } from '../../words/say.ts';
import { markName } from './mark-name.ts';
import { drawWords, TAGS_SHOWN } from './mark-words.ts';
import { NoteLine } from './note-line.ts';

export const MARK_TAG = 'manicule-mark';

/** What the marks of a document have in common. */
export interface MarkKit {
  /** The first is all that a mark needs before it is drawn. */
  readonly sheets: CSSStyleSheet[];
  /** The hand in its button, as that of a paper that is not saved. */
  readonly body: HTMLElement;
  /** A mark is drawn for the first time: there is something in it now that the reader can use. */
  readonly onDrawn?: (mark: Mark) => void;
}

interface Parts {
  readonly body: HTMLElement;
  readonly button: HTMLElement;
  readonly noteLine: NoteLine;
}

/** One mark. It stands where its host is put and shows, from when it is first woken, what it is told to. */
export class Mark {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly #kit: MarkKit;
  /** Null until it is drawn: of thousands on a page few ever are. */
  #drawn: Parts | null = null;
  #words: HTMLElement | null = null;
  #state: MarkState = UNSAVED;
  #title: string;
  #place: 'end' | 'corner' = 'end';
  #moved = 0;
  #dormant = false;
  #fresh = false;
  #selected = false;
  #remark = '';

  constructor(host: HTMLElement, root: ShadowRoot, title: string, kit: MarkKit) {
    this.host = host;
    this.root = root;
    this.#title = title;
    this.#kit = kit;
  }

  get #parts(): Parts {
    if (!this.#drawn) {
      const body = this.#kit.body.cloneNode(true) as HTMLElement;
      const button = body.firstElementChild as HTMLElement;
      this.#drawn = { body, button, noteLine: new NoteLine(body) };
      this.root.append(body);
      this.root.adoptedStyleSheets = this.#kit.sheets;
      this.#show();
      this.#kit.onDrawn?.(this);
    }
    return this.#drawn;
  }

  /** What it shows. */
  get state(): MarkState {
    return this.#state;
  }

  /** Whether a point of the viewport, in CSS pixels, lies on what stands beside the hand. */
  hasWordsAt(x: number, y: number): boolean {
    const box = this.#words?.getBoundingClientRect();
    return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  /** Shows a state of a paper. Answers whether it takes another room now. */
  draw(state: MarkState, title: string): boolean {
    if (title === this.#title && sameState(state, this.#state)) return false;
    this.#title = title;
    this.#state = state;
    this.#show();
    return true;
  }

  #show(): void {
    if (!this.#drawn) return;
    const { body, noteLine } = this.#drawn;
    body.className = `mark ${this.#state.kind}`;
    noteLine.write(this.#state.kind === 'saved' ? wordsOf(this.#state).noteLine : '');
    this.#name();
    this.#drawWords(TAGS_SHOWN);
  }

  /** The mark's place, in CSS pixels of the viewport, before `standAt`: the end of the line it stands in. */
  get line(): DOMRect {
    const { x, y, width, height } = this.host.getBoundingClientRect();
    return new DOMRect(x - this.#moved, y, width, height);
  }

  /** `end`: where the page's layout puts the last child. `corner`: in the top right corner of the element that it is in. */
  set place(place: 'end' | 'corner') {
    if (place !== this.#place) this.host.setAttribute('place', place);
    this.#place = place;
  }

  get place(): 'end' | 'corner' {
    return this.#place;
  }

  /** In the line like a word of no width, rather than out of the flow. */
  set flows(flows: boolean) {
    this.host.toggleAttribute('flows', flows);
  }

  /** Not laid out at all while it is far from the screen: thousands of marks would cost the page each of its frames. */
  sleep(): void {
    if (!this.#drawn) this.root.adoptedStyleSheets = this.#kit.sheets.slice(0, 1);
    this.#doze(true);
  }

  /** Draws it, too, where it never was. */
  wake(): void {
    this.#doze(false);
    void this.#parts;
  }

  get dormant(): boolean {
    return this.#dormant;
  }

  #doze(dormant: boolean): void {
    if (dormant !== this.#dormant) this.host.toggleAttribute('dormant', dormant);
    this.#dormant = dormant;
  }

  /** Even the hand alone could overhang the page: nothing is shown before `standAt`. */
  set tight(tight: boolean) {
    this.host.toggleAttribute('tight', tight);
  }

  /**
   * Shows the mark, so many CSS pixels to the right of its place, with words no wider than `room`: with fewer tags, or none
   * at all where that is not enough.
   */
  standAt(x: number, room: number): void {
    this.#moved = x;
    this.tight = false;
    this.host.toggleAttribute('moved', x !== 0);
    if (x !== 0) this.host.style.setProperty('--manicule-x', `${x}px`, 'important');
    if (!this.#words) return;
    for (let tags = TAGS_SHOWN - 1; tags >= 0 && this.wordsWidth > room; tags--) this.#drawWords(tags);
    this.#words.inert = this.wordsWidth > room;
  }

  /** What stands beside the hand would be so wide, in CSS pixels. */
  get wordsWidth(): number {
    return this.#words?.scrollWidth ?? 0;
  }

  /** No list showed the paper before. */
  set fresh(fresh: boolean) {
    if (fresh === this.#fresh) return;
    this.#fresh = fresh;
    this.#name();
  }

  /** A sentence that a screen reader says with the state. */
  set remark(remark: string) {
    if (remark === this.#remark) return;
    this.#remark = remark;
    this.#name();
  }

  /** One of several that the next act is done to. */
  set selected(selected: boolean) {
    this.#selected = selected;
    this.#name();
  }

  get fresh(): boolean {
    return this.#fresh;
  }

  set near(near: boolean) {
    this.#parts.body.classList.toggle('near', near);
  }

  set expanded(expanded: boolean) {
    this.#parts.button.setAttribute('aria-expanded', String(expanded));
    if (expanded) this.noteShown = false;
  }

  set noteShown(shown: boolean) {
    const { button, noteLine } = this.#parts;
    if (!shown) button.ariaDescription = null;
    const editing = button.getAttribute('aria-expanded') === 'true'; // the editor shows the whole note
    noteLine.show(shown && !editing, button);
  }

  /** Says something that went wrong beside the hand, until the pointer or the focus leaves it. */
  tell(sentence: string): void {
    const { button, noteLine } = this.#parts;
    noteLine.tell(sentence, button);
    button.ariaDescription = sentence;
  }

  /** Also wakes it. */
  focus(): void {
    this.wake();
    this.#parts.button.focus();
  }

  #name(): void {
    if (!this.#drawn) return;
    const { button } = this.#drawn;
    button.classList.toggle('fresh', this.#fresh);
    button.classList.toggle('selected', this.#selected);
    const name = markName(this.#state, this.#title, this.#fresh, this.#remark);
    button.ariaLabel = this.#selected ? `${say('mark.selected')} ${name}` : name;
  }

  #drawWords(tags: number): void {
    const words = drawWords(this.host.ownerDocument, this.#state, tags);
    if (words.length === 0) {
      this.#words?.remove();
      this.#words = null;
      return;
    }
    if (!this.#words) {
      this.#words = this.host.ownerDocument.createElement('span');
      this.#words.className = 'words';
      this.#words.ariaHidden = 'true';
      this.#parts.body.append(this.#words);
    }
    this.#words.inert = true; // until the room for them is known
    this.#words.replaceChildren(...words);
  }
}

function sameState(a: MarkState, b: MarkState): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
