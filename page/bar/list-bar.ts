import { createElement, render } from 'preact';
import { ListBar } from '../../components/list-bar/list-bar.tsx';
import { CHOICES, type Choice, EVERY_CARD, type Narrowing } from '../../components/list-bar/props.ts';
import { report } from '../../failures/report.ts';
import { sentenceFor } from '../../failures/sentence.ts';
import type { RuleEffect } from '../../papers/list-rule.ts';
import type { MarkState } from '../../papers/mark-state.ts';
import type { Paper } from '../../papers/paper.ts';
import type { Desk } from '../desk.ts';
import { extentOf } from '../follow/extent.ts';
import { Slices } from '../follow/slices.ts';
import { firstInView } from '../keys/neighbour.ts';
import type { Shown } from '../marks/shown.ts';
import { BarFrame } from './bar-frame.ts';
import type { Bar, ManyActs } from './begin.ts';
import { isAmong, isTagged, tagsOn } from './counts.ts';
import { Many } from './many.ts';
import { Narrowed, outermost } from './narrowed.ts';
import { Sorting } from './sorting.ts';
import { WayBack } from './way-back.ts';

/** Which cards fit a text of the query language. */
export type FilterFor = (
  text: string,
) => (item: { readonly paper: Paper; readonly state: MarkState; readonly site: string }) => boolean;

export interface ListBarOptions {
  readonly sheet: CSSStyleSheet;
  readonly filterFor: FilterFor;
  /** When the list was last read and what is new, in a sentence. */
  readonly newsSentence: (fresh: number, lastHere: number | null) => string;
}

/** The bar of one page, and the list as it narrows it: in place, and until it is closed. */
export class PageBar implements Bar {
  readonly #desk: Desk;
  readonly #options: ListBarOptions;
  readonly #frame: BarFrame;
  readonly #way: WayBack;
  readonly #many: Many;
  readonly #narrowed: Narrowed;
  readonly #sorting: Sorting;
  readonly #slices: Slices;
  #narrowing: Narrowing = EVERY_CARD;
  #fits: ReturnType<FilterFor> = () => true;
  #queue: readonly Shown[] = [];
  #next = 0;
  #out = new Set<Element>();
  #shown = 0;
  #drawing = false;
  #trouble = '';

  constructor(desk: Desk, options: ListBarOptions) {
    this.#desk = desk;
    this.#options = options;
    this.#frame = new BarFrame(desk, options.sheet, 'foot');
    this.#way = new WayBack(desk);
    this.#many = new Many(desk, options.sheet);
    this.#narrowed = new Narrowed(desk.window.document, desk.signal);
    this.#sorting = new Sorting(desk);
    this.#slices = new Slices(() => this.#judgeNext(), desk.signal);
    desk.ears.add({ look: () => this.#look(), drawn: () => this.#draw(), news: () => this.#draw() });
    desk.signal.addEventListener('abort', () => this.#close(), { once: true });
  }

  open(): void {
    this.#way.keep(this.#frame.host);
    if (!this.#frame.isShown) this.#sorting.begin();
    this.#frame.show();
    this.#judgeAgain();
    this.#render();
    this.#frame.root.querySelector('input')?.focus();
  }

  showMany(count: number, acts: ManyActs): void {
    this.#many.show(count, acts);
  }

  tagMany(): void {
    this.#many.tag();
  }

  sayOfMany(sentence: string): void {
    this.#many.say(sentence);
  }

  #close(): void {
    if (!this.#frame.host.isConnected) return;
    this.#narrowing = EVERY_CARD;
    this.#sorting.end();
    const at = this.#way.card ?? firstInView(this.#desk.all());
    render(null, this.#frame.root);
    this.#frame.remove();
    this.#narrowed.hide(new Set(), at?.card.element);
    this.#way.go();
  }

  #narrow(narrowing: Narrowing): void {
    this.#trouble = '';
    this.#narrowing = narrowing;
    this.#judgeAgain();
  }

  #look(): void {
    if (!this.#frame.isShown) return;
    this.#sorting.look();
    this.#judgeAgain();
  }

  /** What the reader does to a card that is shown leaves it where it is until the list is narrowed anew. */
  #judgeAgain(): void {
    if (!this.#frame.isShown) return;
    this.#fits = this.#options.filterFor(this.#narrowing.text);
    this.#queue = this.#desk.all();
    this.#next = 0;
    this.#out = new Set();
    this.#shown = 0;
    this.#slices.start();
  }

  #judgeNext(): boolean {
    const shown = this.#queue[this.#next++];
    if (shown && this.#isWanted(shown)) this.#shown++;
    else if (shown) this.#leaveOut(shown);
    if (this.#next < this.#queue.length) return true;
    if (this.#frame.isShown) this.#narrowed.hide(this.#out, firstInView(this.#queue)?.card.element);
    this.#render();
    return false;
  }

  #isWanted(shown: Shown): boolean {
    const { choice, tag, withoutDismissed } = this.#narrowing;
    if (!isAmong(shown, choice) || (tag !== null && !isTagged(shown, tag))) return false;
    if (withoutDismissed && isAmong(shown, 'dismissed')) return false;
    return this.#fits({ paper: shown.card.paper, state: shown.mark.state, site: this.#desk.site() });
  }

  #leaveOut({ card }: Shown): void {
    const extent = extentOf(card.element, this.#desk.isCard);
    for (const element of extent) this.#out.add(extent.length === 1 ? outermost(element) : element);
  }

  #draw(): void {
    if (this.#drawing || !this.#frame.isShown) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.#render();
    });
  }

  #render(): void {
    if (!this.#frame.isShown) return;
    const all = this.#desk.all();
    const { fresh, lastHere } = this.#desk.news();
    const countOf = (choice: Choice) => all.reduce((sum, shown) => sum + (isAmong(shown, choice) ? 1 : 0), 0);
    const bar = createElement(ListBar, {
      narrowing: this.#narrowing,
      counts: Object.fromEntries(CHOICES.map((choice) => [choice, countOf(choice)])) as Record<Choice, number>,
      tags: tagsOn(all),
      shown: this.#shown,
      orders: this.#sorting.orders,
      order: this.#sorting.order,
      onOrder: (order) => {
        this.#sorting.choose(order);
        this.#render();
      },
      news: fresh === null ? '' : this.#options.newsSentence(fresh, lastHere),
      trouble: this.#trouble,
      rule: this.#desk.listRules().find(({ query }) => query === this.#query)?.effect ?? null,
      onRule: (effect) => this.#setRule(effect),
      onNarrow: (narrowing) => this.#narrow(narrowing),
      onEnter: () => this.#enter(),
      onClose: () => this.#close(),
    });
    render(bar, this.#frame.root);
  }

  get #query(): string {
    return this.#narrowing.text.trim();
  }

  #setRule(effect: RuleEffect | null): void {
    this.#desk.asks.setRule({ query: this.#query, effect }).catch((error: unknown) => {
      report(error, 'keeping a rule');
      this.#trouble = sentenceFor(error);
      this.#draw();
    });
  }

  #enter(): void {
    const first = firstInView(this.#desk.all().filter(({ card }) => card.element.checkVisibility()));
    first?.mark.focus();
  }
}
