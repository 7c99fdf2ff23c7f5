import { browser } from 'wxt/browser';
import type { PageWord } from '../../messaging/contract.ts';
import { inDate } from '../../words/language.ts';
import { say } from '../../words/say.ts';

/** As many as the button has room for. */
const MOST = 999;
const ALARM = '#b3261e';
const QUIET = '#5f5b66';

/** The toolbar button's word on one tab's page: that its site seems to have changed, else how many papers there are new. */
export async function showBadge(tabId: number, { changed, fresh, lastHere }: PageWord): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ tabId, text: changed ? '!' : badgeOf(fresh) });
  await action.setBadgeBackgroundColor({ tabId, color: changed ? ALARM : QUIET });
  await action.setTitle({ tabId, title: changed ? say('background.siteChanged') : titleOf(fresh, lastHere) });
}

function badgeOf(fresh: number): string {
  if (fresh === 0) return '';
  return fresh > MOST ? `${MOST}+` : String(fresh);
}

function titleOf(fresh: number, lastHere: number | null): string {
  if (fresh === 0) return 'Manicule';
  return lastHere === null
    ? say('background.newHere', { count: fresh })
    : say('background.newSince', { count: fresh, date: inDate(lastHere, { dateStyle: 'medium' }) });
}
