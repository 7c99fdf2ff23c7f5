import { MarkMaker } from '../components/mark/mark-maker.ts';
import { report } from '../failures/report.ts';
import { sentenceFor } from '../failures/sentence.ts';
import type { ListRule } from '../papers/list-rule.ts';
import type { Opened } from '../sites/site.ts';
import type { StandIn } from '../sites/stand-in.ts';
import { Alarm } from './alarm.ts';
import type { Asks } from './asks.ts';
import { describe, type PageDescription, seemsChanged } from './describe.ts';
import { type Desk, type Ear, NO_NEWS } from './desk.ts';
import { Editors } from './editor/editors.ts';
import { Follower } from './follow/follower.ts';
import { KeyListener, type KeyMode, type TakeKey } from './keys/key-listener.ts';
import type { KeyChanges, ListAct } from './keys/list-keys.ts';
import { whenLaidOut } from './laid-out.ts';
import { Marks } from './marks/marks.ts';
import { Placer } from './marks/placer.ts';
import { Pointing } from './marks/pointing.ts';
import type { Shown } from './marks/shown.ts';
import { States } from './marks/states.ts';
import type { PartLoader } from './parts/part-loader.ts';
import type { Guard } from './private/guard.ts';
import { PageTheme } from './theme.ts';
import type { Done } from './undo.ts';

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
  readonly describe: () => PageDescription;
  /** Does what a key of the list does. */
  readonly act: (act: ListAct) => void;
}

/** Marks the cards of a page and keeps them marked, from when its DOM can be read until the signal. */
export function beginVisit({
  document,
  open: openPageAt,
  asks,
  parts,
  sheet,
  hues,
  guard,
  keyMode,
  keyChanges,
  listRules,
  signal,
  onExtensionGone,
}: VisitOptions): Visit {
  const window = document.defaultView as Window;
  const theme = new PageTheme(document, () => marks.any?.card.element ?? null, signal);
  const placer = new Placer(document, signal);
  const states = new States(asks, (shown, state) => marks.draw(shown, state), onExtensionGone, signal);
  const marks: Marks = new Marks({
    document,
    maker: new MarkMaker(document, [sheet, theme.sheet, hues]),
    placer,
    states,
    cardCount: () => follower.count,
    onDrawn: (shown) => tell((ear) => ear.drawn?.(shown)),
    onMade: ({ host, root }) => {
      guard.protect(host, root);
      root.addEventListener('click', openFromClick);
      root.addEventListener('keydown', closeFromKey);
    },
  });
  const follower: Follower = new Follower({
    document,
    href: () => window.location.href,
    open: (url) => openPageAt(url, () => standInAt(url)),
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
    (changed) => {
      alarmed = changed;
      tellPage();
    },
    signal,
  );
  const onEditing: Desk['onEditing'] = ({ card }, { mark }) => marks.drawPaper(card.paper, mark);
  const isCard = (element: Element) => marks.byCard(element) !== null;
  const editors = new Editors({
    begin: { get: () => parts.get('editor'), bring: () => parts.bring('editor') },
    session: () => ({
      document,
      sheets: [theme.sheet, hues],
      guard,
      asks,
      site: desk.site(),
      pageUrl: window.location.href,
      isCard,
      done,
      onEditing,
    }),
    onTrouble: ({ mark }, error) => mark.tell(sentenceFor(error)),
  });

  let alarmed = false;
  let news = NO_NEWS;
  let followed = false;
  const done: Done[] = [];
  const ears = new Set<Ear>();
  const tell = (word: (ear: Ear) => void) => ears.forEach(word);
  const desk: Desk = {
    window,
    all: () => desk.sort?.(desk.inPage()) ?? desk.inPage(),
    inPage: () => follower.cards.flatMap(({ element }) => marks.byCard(element) ?? []),
    sort: null,
    byHost: (host) => marks.byHost(host),
    isCard,
    asks,
    seenOf: ({ card }) => ({ paper: card.paper, site: desk.site(), pageUrl: window.location.href }),
    onEditing,
    openEditor: (shown, field) => editors.open(shown, field),
    site: () => follower.site?.id ?? '',
    news: () => news,
    onNews: (latest) => {
      const before = news;
      news = latest;
      if (latest.fresh !== before.fresh || latest.lastHere !== before.lastHere) tellPage();
      tell((ear) => ear.news?.(latest));
    },
    ears,
    done,
    keyChanges,
    keyMode: () => keyMode(desk.site()),
    listRules,
    parts,
    guard,
    sheets: [theme.sheet, hues],
    signal,
  };

  function standInAt(url: URL): ReturnType<StandIn> {
    const open = parts.get('stand-in');
    if (open) return open(document, url);
    parts.bring('stand-in').then(
      () => follower.lookAgain(),
      (error: unknown) => report(error, 'bringing the stand-in'),
    );
    return null;
  }

  function tellPage(): void {
    asks
      .tellPage({ changed: alarmed, fresh: news.fresh ?? 0, lastHere: news.lastHere })
      .catch((error: unknown) => report(error, 'telling of the page'));
  }

  function followList(): void {
    tell((ear) => ear.look?.());
    if (followed || !marks.any) return;
    followed = true;
    parts.bring('list').then(
      (begin) => !signal.aborted && begin(desk),
      (error: unknown) => report(error, 'bringing the list'),
    );
  }

  function openFromClick(event: Event): void {
    const shown = marks.byHost((event.currentTarget as ShadowRoot).host);
    if (!shown || !guard.isReaders(event)) return;
    if ((event as MouseEvent).shiftKey) void act('select', shown);
    else editors.open(shown);
  }

  /** Until the editor has the focus, the mark that opened it has. */
  function closeFromKey(event: Event): void {
    if ((event as KeyboardEvent).key === 'Escape') editors.leave();
  }

  const unseenChanges = new Set<number>();
  function libraryChanged(buckets: readonly number[]): void {
    for (const bucket of buckets) unseenChanges.add(bucket);
    if (document.hidden || unseenChanges.size === 0) return; // a tab behind another asks when it comes to the front
    const changed = [...unseenChanges];
    unseenChanges.clear();
    states.askChanged(changed, marks.all);
    editors.libraryChanged(changed);
  }

  new Pointing({
    window,
    guard,
    byCard: (element) => marks.byCard(element),
    byHost: (host) => marks.byHost(host),
    onOpen: (shown) => editors.open(shown),
    signal,
  });
  let keys: Promise<TakeKey> | null = null;
  function bringKeys(): Promise<TakeKey> {
    keys ??= parts.bring('list-keys').then((begin) => begin(desk));
    keys.catch(() => {
      keys = null;
    });
    return keys;
  }
  new KeyListener({
    window,
    guard,
    byHost: (host) => marks.byHost(host),
    mode: () => (marks.any ? desk.keyMode() : 'off'),
    changes: keyChanges,
    take: act,
    signal,
  });
  async function act(wanted: ListAct, on: Shown | null): Promise<void> {
    try {
      const take = await bringKeys();
      take(wanted, on);
    } catch (error) {
      report(error, 'bringing the keys');
    }
  }
  document.addEventListener('visibilitychange', () => libraryChanged([]), { signal });
  // A page that the browser had put away heard nothing of what changed meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && states.askAgain(marks.all), { signal });
  signal.addEventListener('abort', () => {
    marks.clear();
    editors.orphan();
  });
  follower.start();
  window.addEventListener('load', () => follower.lookAgain(), { signal });

  return {
    suspectNavigation: () => follower.suspectNavigation(),
    openAgain: () => {
      follower.openAgain();
      states.askAgain(marks.all);
      tell((ear) => ear.askAgain?.());
    },
    libraryChanged,
    act: (wanted) => void act(wanted, follower.count === 1 ? marks.any : null),
    describe: () => ({ ...describe(follower), ...news }),
  };
}
