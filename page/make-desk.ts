import type { Desk } from './desk.ts';
import type { Editors } from './editor/editors.ts';
import type { Follower } from './follow/follower.ts';
import type { Marks } from './marks/marks.ts';
import type { VisitOptions } from './visit.ts';

/** What works on a page. */
interface Workers {
  readonly marks: Marks;
  readonly follower: Follower;
  readonly editors: Editors;
}

/** The desk of a visit, for the parts that work on it. */
export function makeDesk(
  options: VisitOptions,
  { marks, follower, editors }: Workers,
  shared: Pick<Desk, 'news' | 'onNews' | 'ears' | 'sheets'>,
): Desk {
  const window = options.document.defaultView as Window;
  const desk: Desk = {
    ...options,
    ...shared,
    window,
    all: () => desk.sort?.(desk.inPage()) ?? desk.inPage(),
    inPage: () => follower.cards.flatMap(({ element }) => marks.byCard(element) ?? []),
    sort: null,
    byHost: (host) => marks.byHost(host),
    isCard: (element) => marks.byCard(element) !== null,
    seenOf: ({ card }) => ({ paper: card.paper, site: desk.site(), pageUrl: window.location.href }),
    onEditing: ({ card }, { mark }) => marks.drawPaper(card.paper, mark),
    openEditor: (shown, field) => editors.open(shown, field),
    site: () => follower.site?.id ?? '',
    done: [],
    keyMode: () => options.keyMode(desk.site()),
  };
  return desk;
}
