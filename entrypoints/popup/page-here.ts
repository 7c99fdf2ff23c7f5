import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { PageFacts } from '../../components/popup/props.ts';
import { report } from '../../failures/report.ts';
import { callTab } from '../../messaging/call.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { PageSummary } from '../../papers/seen.ts';
import { changeReport } from '../../sites/change-report.ts';
import { type PageScripts, pageScripts } from '../background/page-scripts.ts';

const ANYWHERE = 'anywhere';

/** What is known of the tab beside what its page says. */
export interface Surroundings {
  /** The page's address, where the browser tells it: on pages that the extension may read. */
  readonly address: string | null;
  readonly markable: boolean;
  /** Whether the reader granted its host. */
  readonly granted: boolean;
  /** The patterns of the named site that it is of, where the browser keeps the extension off that site; else none. */
  readonly withheld: readonly string[];
}

export const NOWHERE: Surroundings = { address: null, markable: false, granted: false, withheld: [] };

export async function currentTab(): Promise<number | null> {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true });
  return current?.id ?? null;
}

/** What the page in a tab shows, the current one where none is named; null where it is no listing. */
export async function pageIn(tab: number | null): Promise<PageSummary | null> {
  try {
    const id = tab ?? (await currentTab());
    return id === null ? null : await callTab(id, 'describePage', null);
  } catch (error) {
    report(error, 'asking the page what it shows');
    return null;
  }
}

export async function surroundingsOf(tab: number | null): Promise<Surroundings> {
  try {
    const id = tab ?? (await currentTab());
    const address = id === null ? null : ((await browser.tabs.get(id)).url ?? null);
    if (address === null || !/^https?:/.test(address)) return NOWHERE;
    const site = scriptsFor(address)?.matches ?? [];
    const [granted, siteGranted] = await Promise.all([
      browser.permissions.contains({ origins: [hostPattern(address)] }),
      browser.permissions.contains({ origins: [...site] }),
    ]);
    return { address, markable: true, granted, withheld: siteGranted ? [] : site };
  } catch (error) {
    report(error, 'looking at the current tab');
    return NOWHERE;
  }
}

/** What a page of a named site is given; null where it is of none. */
export function scriptsFor(address: string): PageScripts | null {
  const covers = (pattern: string) => new MatchPattern(pattern).includes(address);
  return pageScripts().find(({ matches }) => matches.some(covers)) ?? null;
}

/** The match pattern of all pages of an address's host. */
export function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** What the popup says of a page; `here` are the papers of the library that it shows. */
export function factsOf(page: PageSummary, around: Surroundings, here: readonly SavedPaper[]): PageFacts {
  const { version } = browser.runtime.getManifest();
  return {
    papers: page.papers.length,
    yours: here.length,
    malformed: page.malformed,
    siteName: page.siteName,
    fresh: page.fresh,
    lastHere: page.lastHere,
    changeReport: page.changed ? changeReport(page, around.address, version) : null,
    always: page.site === ANYWHERE ? around.granted : null,
  };
}
