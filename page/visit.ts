import { MarkMaker } from '../components/mark/mark-maker.ts';
import { report } from '../failures/report.ts';
import { sentenceFor } from '../failures/sentence.ts';
import type { ListRule } from '../papers/list-rule.ts';
import type { PageSummary } from '../papers/seen.ts';
import type { Opened } from '../sites/site.ts';
import type { StandIn } from '../sites/stand-in.ts';
import { Alarm } from './alarm.ts';
import type { Asks } from './asks.ts';
import { describe, seemsChanged } from './describe.ts';
import type { Ear } from './desk.ts';
import { Editors } from './editor/editors.ts';
import { Follower } from './follow/follower.ts';
import { KeyListener, type KeyMode } from './keys/key-listener.ts';
import type { KeyChanges, ListAct } from './keys/list-keys.ts';
import { takenOn } from './keys/wanted.ts';
import { whenLaidOut } from './laid-out.ts';
import type { IsTouched } from './list/begin.ts';
import { makeDesk } from './make-desk.ts';
import { Marks } from './marks/marks.ts';
import { Placer } from './marks/placer.ts';
import { Pointing } from './marks/pointing.ts';
import type { Shown } from './marks/shown.ts';
import { States } from './marks/states.ts';
import { pageNews } from './page-news.ts';
import type { PartLoader } from './parts/part-loader.ts';
import type { Guard } from './private/guard.ts';
import { PageTheme } from './theme.ts';
import { onceLookedAt } from './unseen-changes.ts';

/** The page at an address, as a site reads it. */
export type OpenPage = (url: URL, standIn: StandIn) => Opened | null;

export interface VisitOptions {
  readonly document: Document;
  readonly open: OpenPage;
  readonly asks: Asks;
  readonly parts: PartLoader;
  /** The style of marks. */
  readonly sheet: CSSStyleSheet;
  /** The colours of tags. */
  readonly hues: CSSStyleSheet;
  readonly guard: Guard;
  /** Whether the reader wants keys on the lists of a site, by its id, now. */
  readonly keyMode: (site: string) => KeyMode;
  readonly keyChanges: () => KeyChanges;
  readonly listRules: () => readonly ListRule[];
  /** Nothing of ours stays on the page after it but an editor that is open. */
  readonly signal: AbortSignal;
  readonly onExtensionGone: () => void;
}

export interface Visit {
  /** The page may have gone to another address. */
  readonly suspectNavigation: () => void;
  /** What `open` answers may be another now. */
  readonly openAgain: () => void;
  /** Papers of these buckets changed in the library (see `papers/bucket.ts`). */
  readonly libraryChanged: (buckets: readonly number[]) => void;
  readonly describe: () => PageSummary;
  /** Does what a key of the list does. */
  readonly act: (act: ListAct) => void;
}

/** Marks the cards of a page and keeps them marked, from when its DOM can be read until the signal. */
export function beginVisit(options: VisitOptions): Visit {
  const { document, asks, parts, guard, hues, signal } = options;
  const window = document.defaultView as Window;
  const theme = new PageTheme(document, () => marks.any?.card.element ?? null, signal);
  const states = new States(asks, (shown, state) => marks.draw(shown, state), options.onExtensionGone, signal);
  const marks: Marks = new Marks({
    document,
    maker: new MarkMaker(document, [options.sheet, theme.sheet, hues], ({ host, root }) => {
      guard.protect(host, root);
      root.addEventListener('click', openFromClick);
      root.addEventListener('keydown', closeFromKey);
    }),
    placer: new Placer(document, signal),
    states,
    cardCount: () => follower.count,
    onDrawn: (shown) => tell((ear) => ear.drawn?.(shown)),
  });
  const follower: Follower = new Follower({
    document,
    href: () => window.location.href,
    open: (url) => options.open(url, () => standInAt(url)),
    isOurs: (node) => marks.isHost(node),
    onCard: (card) => editors.offerAnchor(marks.show(card)),
    onGone: (element) => marks.forget(element),
    onRead: () => {
      marks.finish();
      followList();
    },
    onLook: (laidOut) => {
      marks.sweep();
      if (laidOut) theme.check();
      else whenLaidOut(document, () => theme.check());
      editors.stay();
      alarm.wind();
    },
    signal,
  });
  const alarm = new Alarm(
    () => seemsChanged(follower),
    (changed) => news.alarm(changed),
    signal,
  );
  const editors = new Editors({
    begin: { get: () => parts.get('editor'), bring: () => parts.bring('editor') },
    session: () => ({ ...desk, document, site: desk.site(), pageUrl: window.location.href }),
    onTrouble: ({ mark }, error) => mark.tell(sentenceFor(error)),
  });
  const ears = new Set<Ear>();
  const tell = (word: (ear: Ear) => void) => ears.forEach(word);
  const news = pageNews(asks, tell);
  const desk = makeDesk(options, { marks, follower, editors }, { ...news, ears, sheets: [theme.sheet, hues] });
  const take = takenOn(desk);
  /** Until the part comes that knows better. */
  let isTouched: IsTouched = () => true;
  const libraryChanged = onceLookedAt(
    document,
    (buckets) => {
      const changed = new Set(buckets);
      const touched = (shown: Shown) => isTouched(shown, changed);
      states.askAgain([...marks.all].filter(touched));
      editors.libraryChanged(touched);
    },
    signal,
  );
  const standInAt = standInOf(document, parts, () => follower.lookAgain());
  let followed = false;

  function followList(): void {
    tell((ear) => ear.look?.());
    if (followed || !marks.any) return;
    followed = true;
    parts.bring('list').then(
      (begin) => {
        if (!signal.aborted) isTouched = begin(desk);
      },
      (error: unknown) => report(error, 'bringing the list'),
    );
  }

  function openFromClick(event: Event): void {
    const shown = marks.byHost((event.currentTarget as ShadowRoot).host);
    if (!shown || !guard.isReaders(event)) return;
    if ((event as MouseEvent).shiftKey) void take('select', shown);
    else editors.open(shown);
  }

  /** Until the editor has the focus, the mark that opened it has. */
  function closeFromKey(event: Event): void {
    if ((event as KeyboardEvent).key === 'Escape') editors.leave();
  }

  new Pointing({ ...desk, byCard: (element) => marks.byCard(element), onOpen: (shown) => editors.open(shown) });
  new KeyListener({ ...desk, keyMode: () => (marks.any ? desk.keyMode() : 'off'), take });
  // A page that the browser had put away heard nothing of what changed meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && states.askAgain(marks.all), { signal });
  window.addEventListener('load', () => follower.lookAgain(), { signal });
  signal.addEventListener('abort', () => {
    marks.clear();
    editors.orphan();
  });
  follower.start();

  return {
    suspectNavigation: () => follower.suspectNavigation(),
    openAgain: () => {
      follower.openAgain();
      states.askAgain(marks.all);
      tell((ear) => ear.askAgain?.());
    },
    libraryChanged,
    act: (wanted) => void take(wanted, follower.count === 1 ? marks.any : null),
    describe: () => ({ ...describe(follower), ...news.news() }),
  };
}

/** Reads what a site's own reader does not find, once the part that can is on the page; until it has come, nothing. */
function standInOf(document: Document, parts: PartLoader, lookAgain: () => void): (url: URL) => ReturnType<StandIn> {
  return (url) => {
    const open = parts.get('stand-in');
    if (open) return open(document, url);
    parts.bring('stand-in').then(lookAgain, (error: unknown) => report(error, 'bringing the stand-in'));
    return null;
  };
}
