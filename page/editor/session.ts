import { createElement, render } from 'preact';
import { report } from '../../failures/report.ts';
import type { Seen } from '../../papers/seen.ts';
import type { Asks, Editing } from '../asks.ts';
import { extentOf } from '../follow/extent.ts';
import { type Shown, samePaper } from '../marks/shown.ts';
import { refOf } from '../marks/states.ts';
import type { Done } from '../undo.ts';
import type { EditorSession } from './begin.ts';
import { Frame, type FrameOptions } from './frame.ts';
import { recorded } from './recorded.ts';
import { EditorView } from './view.tsx';

/** Where one writes first when an editor opens. */
export type EditorField = 'tag' | 'note';

const FIELDS: Readonly<Record<EditorField, string>> = { tag: '[role="combobox"]', note: 'textarea' };

export interface SessionOptions extends Omit<FrameOptions, 'anchor' | 'onOutside'> {
  readonly asks: Asks;
  /** The acts that can be taken back from the list, the latest last. */
  readonly done: Done[];
  readonly field: EditorField;
  readonly site: string;
  readonly pageUrl: string;
  readonly isCard: (element: Element) => boolean;
  /** What is saved of the paper is known anew. */
  readonly onEditing: (shown: Shown, editing: Editing) => void;
  readonly onEnd: () => void;
}

/** One paper's editor, from the click on its mark until all that was written is saved. */
export class Session implements EditorSession {
  readonly #options: SessionOptions;
  readonly #frame: Frame;
  readonly #flush = { current: (): unknown => undefined };
  readonly #asks: Asks;
  #shown: Shown;
  #editing: Editing | null = null;
  #failure: unknown = null;
  #gone = false;
  #ended = false;
  /** Calls under way that change something, how many there ever were, and whether one failed since the reader left. */
  #underWay = 0;
  #writes = 0;
  #failed = false;

  constructor(shown: Shown, options: SessionOptions) {
    this.#shown = shown;
    this.#options = options;
    this.#asks = recorded({
      asks: options.asks,
      editing: () => this.#editing,
      done: options.done,
      run: crypto.randomUUID(),
      title: shown.card.paper.title,
      onUndone: (editing) => options.onEditing(this.#shown, editing),
    });
    this.#frame = new Frame({ ...options, anchor: () => this.#anchor(), onOutside: () => this.leave() });
    shown.mark.expanded = true;
    this.#render();
    this.#open();
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** Saves what is not saved and closes; stays where that fails. What cannot be saved any more, only the reader closes. */
  leave(): void {
    if (this.#gone && this.#editing) return;
    const focused = this.#frame.root.activeElement;
    if (focused instanceof HTMLElement) focused.blur(); // a field hands over what it holds
    this.#flush.current();
    this.#close();
  }

  /** The paper may have been changed elsewhere. */
  async refresh(): Promise<void> {
    const writes = this.#writes;
    const editing = await this.#options.asks.openEditor(refOf(this.#shown.card.paper)).catch((error: unknown) => {
      report(error, 'looking again at what is edited');
      return null;
    });
    // An answer from before the reader's last word would take it back on the screen.
    if (editing && writes === this.#writes && this.#underWay === 0) this.#take(editing);
  }

  /** The page may show the paper on another card now. */
  offerAnchor(shown: Shown): void {
    if (shown === this.#shown || this.#shown.mark.host.isConnected) return;
    if (!samePaper(shown.card.paper, this.#shown.card.paper)) return;
    this.#shown = shown;
    shown.mark.expanded = true;
    this.#frame.move();
  }

  /** After each look at the page. */
  stay(): void {
    this.#frame.stay();
  }

  /** The extension behind the page is gone: what was written can still be copied. */
  orphan(): void {
    this.#gone = true;
    this.#frame.host.setAttribute('gone', '');
    this.#render();
  }

  async #open(): Promise<void> {
    try {
      this.#failure = null;
      this.#take(await this.#options.asks.openEditor(refOf(this.#shown.card.paper)));
      this.#frame.root.querySelector<HTMLElement>(FIELDS[this.#options.field])?.focus();
    } catch (error) {
      this.#failure = error;
      this.#render();
    }
  }

  async #write(act: () => Promise<Editing>): Promise<void> {
    this.#writes++;
    this.#underWay++;
    try {
      this.#take(await act());
    } catch (error) {
      this.#failed = true;
      throw error;
    } finally {
      this.#underWay--;
      if (this.#underWay === 0 && this.#frame.hidden) queueMicrotask(() => this.#close());
    }
  }

  #take(editing: Editing): void {
    if (JSON.stringify(editing) === JSON.stringify(this.#editing)) return;
    this.#editing = editing;
    this.#options.onEditing(this.#shown, editing);
    this.#render();
  }

  #close(): void {
    if (this.#ended) return;
    if (this.#underWay > 0) this.#frame.hide();
    else if (this.#frame.hidden && this.#failed) this.#frame.show();
    else this.#end();
    this.#failed = false;
  }

  #end(): void {
    this.#ended = true;
    this.#shown.mark.expanded = false;
    this.#options.onEnd();
    render(null, this.#frame.root);
    this.#frame.destroy();
  }

  #anchor() {
    const { mark, card } = this.#shown;
    if (!mark.host.isConnected) return null;
    return { mark: mark.host, title: card.slot.at, card: extentOf(card.element, this.#options.isCard) };
  }

  #render(): void {
    if (this.#ended) return;
    const { site, pageUrl } = this.#options;
    const asks = this.#asks;
    const seen: Seen = { paper: this.#shown.card.paper, site, pageUrl };
    const view = createElement(EditorView, {
      ...{ seen, editing: this.#editing, failure: this.#failure, gone: this.#gone, asks, flush: this.#flush },
      write: (act) => this.#write(act),
      onRetry: () => this.#open(),
      onClose: () => {
        this.#shown.mark.focus();
        this.#close();
      },
    });
    render(view, this.#frame.root);
  }
}
