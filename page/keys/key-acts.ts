import { sentenceFor } from '../../failures/failure.ts';
import { report } from '../../failures/report.ts';
import type { AnnotationChange } from '../../papers/annotation.ts';
import type { MarkState } from '../../papers/mark-state.ts';
import type { Editing } from '../asks.ts';
import type { Desk } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';
import { refOf } from '../marks/states.ts';
import type { TakeKey } from './key-listener.ts';
import { keysInWords } from './key-words.ts';
import type { ListAct } from './list-keys.ts';
import { firstInView, isInView, neighbour } from './neighbour.ts';
import { say } from './say.ts';

type Saved = Extract<MarkState, { kind: 'saved' }>;

interface Deed {
  readonly change: AnnotationChange;
  /** What undoes it where the paper was saved before. */
  readonly back: AnnotationChange | null;
  readonly said: string;
}

interface Undo {
  readonly shown: Shown;
  readonly run: () => Promise<Editing>;
}

/** Begins to do what keys mean on one page: the part that the page is given with its first key. */
export type BeginKeys = (desk: Desk) => TakeKey;

/** Does what keys mean, one after the other, and remembers what undoes it. */
export class KeyActs {
  readonly #desk: Desk;
  readonly #done: Undo[] = [];
  #current: Shown | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  take(act: ListAct, on: Shown | null): void {
    if (on) this.#current = on;
    if (act === 'next') this.#go(1);
    else if (act === 'previous') this.#go(-1);
    else if (act === 'next-new') this.#goToNew();
    else if (act === 'narrow') this.#narrow();
    else if (this.#current) this.#actOn(act, this.#current);
  }

  #go(way: 1 | -1): void {
    const all = [...this.#desk.all()];
    const from = this.#current;
    const stays = from !== null && !from.forgotten && isInView(from);
    const to = stays ? neighbour(all, from, way) : firstInView(all);
    if (!to) {
      if (from) say(from, way === 1 ? 'This is the last paper here.' : 'This is the first paper here.');
      return;
    }
    this.#goTo(to);
  }

  #narrow(): void {
    this.#desk.parts.bring('list-bar').then(
      (begin) => begin(this.#desk).open(),
      (error: unknown) => report(error, 'bringing the bar of a list'),
    );
  }

  #goToNew(): void {
    const fresh = [...this.#desk.all()].filter(({ mark }) => mark.fresh);
    const from = this.#current?.forgotten ? null : this.#current;
    const to = from ? neighbour(fresh, from, 1) : firstInView(fresh);
    if (to) this.#goTo(to);
    else if (from) say(from, fresh.length === 0 ? 'Nothing is new here.' : 'This is the last new paper here.');
  }

  #goTo(to: Shown): void {
    this.#current = to;
    to.mark.dormant = false;
    to.card.element.scrollIntoView({ block: 'center' });
    to.mark.focus();
  }

  #actOn(act: Exclude<ListAct, 'next' | 'previous' | 'next-new' | 'narrow'>, shown: Shown): void {
    const { paper } = shown.card;
    if (act === 'tag' || act === 'note') this.#desk.openEditor(shown, act);
    else if (act === 'open') this.#open(shown, paper.url);
    else if (act === 'pdf') this.#open(shown, paper.pdfUrl);
    else if (act === 'help') say(shown, keysInWords());
    else this.#then(shown, () => (act === 'undo' ? this.#undo(shown) : this.#do(shown, act)));
  }

  #open(shown: Shown, url: string | undefined): void {
    if (url) this.#desk.window.open(url, '_blank', 'noopener');
    else say(shown, 'The list links no PDF of this paper.');
  }

  async #do(shown: Shown, act: keyof typeof DEEDS): Promise<void> {
    const { state } = shown.mark;
    if (state.kind === 'probable')
      return say(shown, 'You may have this paper. Press Enter to say whether it is the same.');
    const before = state.kind === 'saved' ? state : null;
    const { change, back, said } = DEEDS[act](before);
    if (before && change.kind === 'save') return say(shown, said);
    const seen = this.#desk.seenOf(shown);
    this.#desk.onEditing(shown, await this.#desk.asks.annotate({ seen, change }));
    const run = back
      ? () => this.#desk.asks.annotate({ seen, change: back })
      : () => this.#desk.asks.moveToTrash(refOf(seen.paper));
    this.#done.push({ shown, run });
    say(shown, said);
  }

  async #undo(at: Shown): Promise<void> {
    const last = this.#done.at(-1);
    if (!last) return say(at, 'Nothing to undo.');
    this.#desk.onEditing(last.shown, await last.run());
    this.#done.pop();
    say(at, last.shown === at ? 'Undone.' : `Undone: “${last.shown.card.paper.title}”`);
  }

  #then(shown: Shown, run: () => Promise<void>): void {
    this.#last = this.#last.then(run).catch((error: unknown) => {
      report(error, 'doing what a key means');
      say(shown, sentenceFor(error));
    });
  }
}

const DEEDS = {
  save: (before: Saved | null): Deed => ({
    change: { kind: 'save' },
    back: null,
    said: before ? 'Saved already.' : 'Saved.',
  }),
  'to-read': (before: Saved | null) => status(before, 'to-read', 'To read.', 'Not to read any more.'),
  dismiss: (before: Saved | null) => status(before, 'dismissed', 'Dismissed.', 'Not dismissed any more.'),
  star: (before: Saved | null): Deed => {
    const starred = !before?.starred;
    return {
      change: { kind: 'setStar', starred },
      back: before && { kind: 'setStar', starred: before.starred },
      said: starred ? 'Starred.' : 'Not starred any more.',
    };
  },
};

function status(before: Saved | null, to: 'to-read' | 'dismissed', set: string, taken: string): Deed {
  const next = before?.status === to ? null : to;
  return {
    change: { kind: 'setStatus', status: next },
    back: before && { kind: 'setStatus', status: before.status },
    said: next ? set : taken,
  };
}
