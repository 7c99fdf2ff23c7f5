import { browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';
import { sentenceFor } from '../../failures/sentence.ts';
import type { PageWord } from '../../messaging/contract.ts';
import { inDate } from '../../words/language.ts';
import { say } from '../../words/say.ts';

/** As many as the button has room for. */
const MOST = 999;
const ALARM = '#b3261e';
const QUIET = '#5f5b66';

/** Milliseconds that a sentence of the moment stands over the button. */
const SAID = 4000;

interface Face {
  readonly text: string;
  readonly title: string;
  readonly color?: string;
}

/** What comes back to the button of each tab over which a sentence stands for a moment. */
const behind = new Map<number, Face>();

/** The toolbar button's word on one tab's page: that its site seems to have changed, else how many papers there are new. */
export async function showBadge(tabId: number, word: PageWord): Promise<void> {
  const face = faceOf(word);
  if (behind.has(tabId)) behind.set(tabId, face);
  else await put(tabId, face);
}

/** Says over the button for a moment what happened, and for longer to whoever points at it. */
export async function sayOnButton(tabId: number, text: string, title: string): Promise<void> {
  const before = behind.get(tabId) ?? (await faceNow(tabId));
  behind.set(tabId, before);
  await put(tabId, { text, title });
  setTimeout(() => {
    // Gone with the tab, or with the page that it was said on.
    takeBack(tabId, text).catch(() => null);
  }, SAID);
}

/** Waits for what the reader chose where nothing else can say that it failed, and says why over the button. */
export async function orSayOnButton(tabId: number, work: Promise<void>, when: string): Promise<void> {
  try {
    await work;
  } catch (error) {
    report(error, when);
    await sayOnButton(tabId, '✗', sentenceFor(error)).catch(() => null); // the tab is gone
  }
}

async function takeBack(tabId: number, text: string): Promise<void> {
  const face = behind.get(tabId);
  behind.delete(tabId);
  if (face && (await faceNow(tabId)).text === text) await put(tabId, face);
}

async function faceNow(tabId: number): Promise<Face> {
  const { action } = browser;
  const [text, title] = await Promise.all([action.getBadgeText({ tabId }), action.getTitle({ tabId })]);
  return { text, title };
}

/** All at once: of two faces that are put on at one moment none is left by half. */
async function put(tabId: number, { text, title, color }: Face): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
    ...(color ? [action.setBadgeBackgroundColor({ tabId, color })] : []),
  ]);
}

function faceOf({ changed, fresh, lastHere }: PageWord): Face {
  return changed
    ? { text: '!', title: say('background.siteChanged'), color: ALARM }
    : { text: badgeOf(fresh), title: titleOf(fresh, lastHere), color: QUIET };
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
