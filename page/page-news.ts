import { report } from '../failures/report.ts';
import type { Asks } from './asks.ts';
import { type Ear, type News, NO_NEWS } from './desk.ts';

/** What the toolbar's button is told of a page: how much of its list is new, and whether its site reads as it did. */
export interface PageNews {
  readonly news: () => News;
  readonly onNews: (latest: News) => void;
  /** The page seems to be built in another way than its site's reader knows, or no more so. */
  readonly alarm: (changed: boolean) => void;
}

export function pageNews(asks: Asks, tellEars: (word: (ear: Ear) => void) => void): PageNews {
  let alarmed = false;
  let news = NO_NEWS;
  function tellButton(): void {
    asks
      .tellPage({ changed: alarmed, fresh: news.fresh ?? 0, lastHere: news.lastHere })
      .catch((error: unknown) => report(error, 'telling of the page'));
  }
  return {
    news: () => news,
    onNews: (latest) => {
      const before = news;
      news = latest;
      if (latest.fresh !== before.fresh || latest.lastHere !== before.lastHere) tellButton();
      tellEars((ear) => ear.news?.(latest));
    },
    alarm: (changed) => {
      alarmed = changed;
      tellButton();
    },
  };
}
