import { MARK_TAG } from '../../components/mark/mark.ts';
import type { MarkMaker } from '../../components/mark/mark-maker.ts';
import { withinBounds } from '../../papers/bounds.ts';
import { type MarkState, UNSAVED } from '../../papers/mark-state.ts';
import type { Paper } from '../../papers/paper.ts';
import type { ReadCard } from '../../sites/site.ts';
import { whenLaidOut } from '../laid-out.ts';
import { Inserter, SCREENFUL } from './inserter.ts';
import type { Placer } from './placer.ts';
import { isTight } from './room.ts';
import { type Shown, samePaper } from './shown.ts';
import { Standing } from './standing.ts';
import type { States } from './states.ts';

/** Papers whose state is remembered, so that a card drawn anew by the page has its mark's look at once. */
const REMEMBERED = 20_000;

/** Marks that a page can lay out all at once. On one with more, each is laid out when it comes near the screen. */
const MANY = 1000;

export interface MarksOptions {
  readonly document: Document;
  readonly maker: MarkMaker;
  readonly placer: Placer;
  readonly states: States;
  readonly cardCount: () => number;
  /** A mark shows another state. */
  readonly onDrawn: (shown: Shown) => void;
}

/** The marks of a page: one on each card, none anywhere else. */
export class Marks {
  readonly #options: MarksOptions;
  readonly #byCard = new Map<Element, Shown>();
  readonly #byHost = new Map<Node, Shown>();
  readonly #inserter: Inserter;
  readonly #remembered = new Map<string, MarkState>();
  /** As the first card's block is; measured once, when the page is next laid out. Until then nothing is known of the room. */
  #tight = true;
  /** Live: every element of our name, whoever made it. */
  readonly #named: HTMLCollectionOf<Element>;

  constructor(options: MarksOptions) {
    this.#options = options;
    this.#inserter = new Inserter(options.document, new Standing(), (shown) => options.placer.place(shown));
    this.#named = options.document.getElementsByTagName(MARK_TAG);
  }

  get all(): Iterable<Shown> {
    return this.#byCard.values();
  }

  get any(): Shown | null {
    return this.#byCard.values().next().value ?? null;
  }

  isHost(node: Node): boolean {
    return this.#byHost.has(node);
  }

  byHost(host: Node): Shown | null {
    return this.#byHost.get(host) ?? null;
  }

  byCard(element: Element): Shown | null {
    return this.#byCard.get(element) ?? null;
  }

  /** Gives a card its mark, or brings the one that it has up to date. */
  show(read: ReadCard): Shown {
    const card = { ...read, paper: withinBounds(read.paper) };
    const known = this.#byCard.get(card.element);
    return known ? this.#update(known, card) : this.#add(card);
  }

  /** No more cards are to come for now. */
  finish(): void {
    this.#inserter.finish();
  }

  forget(element: Element): void {
    const shown = this.#byCard.get(element);
    if (!shown) return;
    shown.forgotten = true;
    this.#byCard.delete(element);
    this.#byHost.delete(shown.mark.host);
    this.#options.placer.drop(shown);
    this.#options.states.drop(shown);
    shown.mark.host.remove();
  }

  draw(shown: Shown, state: MarkState): void {
    this.#remember(shown, state);
    if (!shown.mark.draw(state, shown.card.paper.title)) return;
    this.#options.placer.place(shown);
    this.#options.onDrawn(shown);
  }

  /** Shows a state of a paper on every card of it. */
  drawPaper(paper: Paper, state: MarkState): void {
    for (const shown of this.#byCard.values()) if (samePaper(shown.card.paper, paper)) this.draw(shown, state);
  }

  /** Takes away what bears our name and is not ours: copies that the page made of a card, and forgeries. */
  sweep(): void {
    for (const element of Array.from(this.#named)) if (!this.#byHost.has(element)) element.remove();
  }

  clear(): void {
    for (const element of Array.from(this.#byCard.keys())) this.forget(element);
  }

  #add(card: ReadCard): Shown {
    const mark = this.#options.maker.make(card.paper.title);
    if (this.#byCard.size === 0) this.#measure(card.slot.at);
    mark.tight = this.#tight;
    const sleeps = this.#options.cardCount() > MANY;
    const shown: Shown = { mark, sleeps, card, forgotten: false };
    mark.draw(this.#remembered.get(keyOf(card)) ?? UNSAVED, card.paper.title);
    if (sleeps && this.#byCard.size > SCREENFUL) mark.sleep();
    else mark.wake();
    this.#byCard.set(card.element, shown);
    this.#byHost.set(mark.host, shown);
    this.#inserter.add(shown);
    this.#options.states.ask(shown);
    return shown;
  }

  #measure(at: Element): void {
    whenLaidOut(this.#options.document, () => {
      this.#tight = isTight(at);
      if (!this.#tight) for (const { mark } of this.all) if (!mark.dormant) mark.tight = false;
    });
  }

  #update(shown: Shown, card: ReadCard): Shown {
    const same = samePaper(shown.card.paper, card.paper);
    shown.card = card;
    this.#inserter.add(shown);
    if (same) return shown;
    shown.mark.draw(this.#remembered.get(keyOf(card)) ?? UNSAVED, card.paper.title);
    this.#options.states.ask(shown);
    return shown;
  }

  #remember(shown: Shown, state: MarkState): void {
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(keyOf(shown.card), state);
  }
}

function keyOf({ paper }: ReadCard): string {
  return paper.ids[0] ?? `${paper.title}|${paper.authors.join()}`;
}
