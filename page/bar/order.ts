import type { Order } from '../../components/list-bar/props.ts';
import { locale } from '../../words/language.ts';
import type { Shown } from '../marks/shown.ts';
import { isAmong } from './counts.ts';

/** The orders in which some cards can be told apart. */
export function ordersOf(all: readonly Shown[]): readonly Order[] {
  const dates = new Set(all.map(({ card }) => card.paper.date ?? ''));
  return dates.size > 1 ? ['page', 'new', 'saved', 'title', 'date'] : ['page', 'new', 'saved', 'title'];
}

/** The cards in an order; as they were where it says nothing of them. */
export function inOrder(all: readonly Shown[], order: Order): readonly Shown[] {
  switch (order) {
    case 'page':
      return all;
    case 'new':
    case 'saved':
      return [...all.filter((shown) => isAmong(shown, order)), ...all.filter((shown) => !isAmong(shown, order))];
    case 'title': {
      const { compare } = new Intl.Collator(locale(), { numeric: true });
      return [...all].sort((a, b) => compare(a.card.paper.title, b.card.paper.title));
    }
    case 'date':
      return [...all].sort((a, b) => compareDates(a.card.paper.date ?? '', b.card.paper.date ?? ''));
  }
}

/** The latest first, those without one last. As they are written, with the largest unit first, their order is that of their letters. */
function compareDates(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
