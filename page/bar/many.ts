import { createElement, render } from 'preact';
import { ManyBar } from '../../components/list-bar/many-bar.tsx';
import type { Desk } from '../desk.ts';
import { BarFrame } from './bar-frame.ts';
import type { ManyActs } from './begin.ts';
import { WayBack } from './way-back.ts';

/** The bar of what is selected on a page, for as long as anything is. */
export class Many {
  readonly #desk: Desk;
  readonly #frame: BarFrame;
  readonly #way: WayBack;
  #count = 0;
  #said = '';
  #acts: ManyActs | null = null;

  constructor(desk: Desk, sheet: CSSStyleSheet) {
    this.#desk = desk;
    this.#way = new WayBack(desk);
    this.#frame = new BarFrame(desk, sheet, 'head');
    desk.signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  show(count: number, acts: ManyActs): void {
    this.#count = count;
    this.#acts = acts;
    if (count === 0) {
      this.#remove();
      return;
    }
    this.#frame.show();
    this.#render();
  }

  tag(): void {
    this.#way.keep(this.#frame.host);
    this.#frame.root.querySelector('input')?.focus();
  }

  say(sentence: string): void {
    this.#said = sentence;
    this.#render();
  }

  #remove(): void {
    this.#said = '';
    const focused = this.#desk.window.document.activeElement === this.#frame.host;
    render(null, this.#frame.root);
    this.#frame.remove();
    if (focused) this.#way.go();
  }

  #render(): void {
    const acts = this.#acts;
    if (!this.#frame.isShown || !acts) return;
    const bar = createElement(ManyBar, {
      count: this.#count,
      said: this.#said,
      onAct: (act) => acts.act(act),
      onTag: (text) => {
        acts.tag(text);
        this.#way.go();
      },
      onLeave: () => this.#way.go(),
      onClear: () => acts.clear(),
    });
    render(bar, this.#frame.root);
  }
}
