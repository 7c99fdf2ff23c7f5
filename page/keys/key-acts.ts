import { saveFile } from '../../components/save-file.ts';
import { report } from '../../failures/report.ts';
import { sentenceFor } from '../../failures/sentence.ts';
import { makeTag } from '../../papers/tag.ts';
import { say } from '../../words/say.ts';
import { isAmong } from '../bar/counts.ts';
import type { Desk } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';
import type { Done } from '../undo.ts';
import { citationsOf } from './cite.ts';
import { DEEDS, type Deed, doTo, tagging } from './deeds.ts';
import type { TakeKey } from './key-listener.ts';
import type { ListAct } from './list-keys.ts';
import { quotable, quote } from './quote.ts';
import { Selection } from './selection.ts';
import { tell } from './tell.ts';
import { Walk } from './walk.ts';

/** Begins to do what keys mean on one page: the part that the page is given with its first key. */
export type BeginKeys = (desk: Desk) => TakeKey;

/** Does what keys mean, one after the other, to the card that the reader stands on or to those that are selected. */
export class KeyActs {
  readonly #desk: Desk;
  readonly #selection: Selection;
  readonly #walk: Walk;
  #last: Promise<void> = Promise.resolve();

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#walk = new Walk(desk);
    this.#selection = new Selection(() => this.#showSelection());
    desk.signal.addEventListener('abort', () => this.#selection.clear(), { once: true });
  }

  take(act: ListAct, on: Shown | null): void {
    if (on) this.#walk.focus(on);
    const anywhere = this.#anywhere[act];
    if (anywhere) anywhere();
    else if (this.#walk.current) this.#onCard[act]?.(this.#walk.current);
  }

  readonly #anywhere: Readonly<Partial<Record<ListAct, () => void>>> = {
    next: () => this.#walk.go(1),
    previous: () => this.#walk.go(-1),
    'next-new': () => this.#walk.goToNew(),
    narrow: () => this.#bar((bar) => bar.open()),
    quote: () => this.#quote(),
    'select-next': () => this.#goOn(1),
    'select-previous': () => this.#goOn(-1),
    unselect: () => this.#selection.clear(),
    search: () => this.#told(this.#desk.asks.openSearch(null), 'opening the library'),
  };

  /** The cards that an act is done to. */
  #chosen(shown: Shown): readonly Shown[] {
    const { all } = this.#selection;
    return all.length > 0 ? all : [shown];
  }

  readonly #onCard: Readonly<Partial<Record<ListAct, (at: Shown) => void>>> = {
    save: (at) => this.#doAll(at, 'save'),
    'to-read': (at) => this.#doAll(at, 'to-read'),
    dismiss: (at) => this.#doAll(at, 'dismiss'),
    star: (at) => this.#doAll(at, 'star'),
    undo: (at) => this.#then(at, () => this.#undo(at)),
    tag: (at) => {
      if (this.#selection.all.length > 0) this.#bar((bar) => bar.tagMany());
      else this.#desk.openEditor(at, 'tag');
    },
    note: (at) => this.#desk.openEditor(at, 'note'),
    cite: (at) => this.#then(at, () => this.#copy(at)),
    export: (at) => this.#then(at, () => this.#export(at)),
    open: (at) => this.#open(at, at.card.paper.url),
    'open-behind': (at) => this.#told(this.#desk.asks.openBehind(at.card.paper.url), 'opening a paper'),
    pdf: (at) => this.#open(at, at.card.paper.pdfUrl),
    help: (at) => this.#then(at, async () => (await this.#desk.parts.bring('list-help'))(this.#desk)),
    select: (at) => this.#selection.toggle(at),
  };

  #doAll(at: Shown, act: keyof typeof DEEDS): void {
    this.#then(at, () => this.#do(at, DEEDS[act](this.#chosen(at))));
  }

  /** Selects where the reader stands, goes on and selects there too. */
  #goOn(way: 1 | -1): void {
    const from = this.#walk.current;
    if (from) this.#selection.add(from);
    this.#walk.go(way);
    const to = this.#walk.current;
    if (to) this.#selection.add(to);
  }

  #open(shown: Shown, url: string | undefined): void {
    if (url) this.#desk.window.open(url, '_blank', 'noopener');
    else tell(shown, say('acts.noPdf'));
  }

  async #do(at: Shown, { change, said }: Deed): Promise<void> {
    const { state } = at.mark;
    const chosen = this.#chosen(at);
    if (chosen.length === 1 && state.kind === 'probable') return tell(at, say('acts.probable'));
    const backs: (() => Promise<void>)[] = [];
    try {
      for (const shown of chosen) {
        const back = await doTo(this.#desk, shown, change);
        if (back) backs.unshift(back);
      }
    } finally {
      if (backs.length > 0) this.#remember(titleOf(chosen), backs);
    }
    this.#tell(at, said);
  }

  #remember(of: string, backs: readonly (() => Promise<void>)[]): void {
    this.#desk.done.push({
      of,
      undo: async () => {
        for (const back of backs) await back();
      },
    });
  }

  async #undo(at: Shown): Promise<void> {
    const last: Done | undefined = this.#desk.done.at(-1);
    if (!last) return this.#tell(at, say('acts.nothingToUndo'));
    await last.undo();
    this.#desk.done.splice(this.#desk.done.lastIndexOf(last), 1);
    this.#tell(at, last.of === titleOf([at]) ? say('acts.undone') : say('acts.undoneOf', { title: last.of }));
  }

  #quote(): void {
    const found = quotable(this.#desk);
    if (!found) {
      const { current } = this.#walk;
      if (current) tell(current, say('acts.selectWords'));
      return;
    }
    const { shown } = found;
    this.#then(shown, async () => {
      const back = await quote(this.#desk, found);
      if (back) this.#remember(titleOf([shown]), [back]);
      this.#walk.focus(shown);
      tell(shown, say('acts.quoted'));
    });
  }

  async #copy(at: Shown): Promise<void> {
    const chosen = this.#chosen(at);
    await this.#desk.window.navigator.clipboard.writeText(await citationsOf(this.#desk, chosen));
    this.#tell(at, say('acts.copied', { count: chosen.length }));
  }

  /** What is selected, else what was kept of the whole list. */
  async #export(at: Shown): Promise<void> {
    const { all } = this.#selection;
    const picks = all.length > 0 ? all : this.#desk.all().filter((shown) => isAmong(shown, 'saved'));
    if (picks.length === 0) return tell(at, say('acts.nothingKept'));
    const day = new Date().toISOString().slice(0, 10);
    const file = `manicule-${this.#desk.site()}-${day}.bib`;
    saveFile(file, 'application/x-bibtex', await citationsOf(this.#desk, picks));
    this.#tell(at, say('common.savedAs', { papers: say('common.papers', { count: picks.length }), file }));
  }

  /** Beside the mark, and in the bar where many are selected. */
  #tell(at: Shown, sentence: string): void {
    tell(at, sentence);
    if (this.#selection.all.length > 0) this.#bar((bar) => bar.sayOfMany(sentence));
  }

  /** Counted when the bar is there: meanwhile the selection may have changed. */
  #showSelection(): void {
    this.#bar((bar) =>
      bar.showMany(this.#selection.all.length, {
        act: (act) => this.take(act, null),
        tag: (text) => {
          const tag = makeTag(text);
          const at = this.#selection.all.at(-1);
          if (tag && at) this.#then(at, () => this.#do(at, tagging(tag)));
        },
        clear: () => this.#selection.clear(),
      }),
    );
  }

  #bar(use: (bar: ReturnType<import('../bar/begin.ts').BeginBar>) => void): void {
    this.#told(
      this.#desk.parts.bring('list-bar').then((begin) => use(begin(this.#desk))),
      'bringing the bar of a list',
    );
  }

  #told(work: Promise<unknown>, when: string): void {
    work.catch((error: unknown) => report(error, when));
  }

  #then(shown: Shown, run: () => Promise<void>): void {
    this.#last = this.#last.then(run).catch((error: unknown) => {
      report(error, 'doing what a key means');
      tell(shown, sentenceFor(error));
    });
  }
}

function titleOf(chosen: readonly Shown[]): string {
  const [only] = chosen;
  return only && chosen.length === 1
    ? say('acts.quotedTitle', { title: only.card.paper.title })
    : say('common.papers', { count: chosen.length });
}
