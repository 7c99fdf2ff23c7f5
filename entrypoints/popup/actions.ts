import { browser } from 'wxt/browser';
import { EVERYTHING, type Narrowing } from '../../components/popup/narrowing.ts';
import type { PopupActions, PopupProps } from '../../components/popup/props.ts';
import { Failure } from '../../failures/failure.ts';
import { report } from '../../failures/report.ts';
import { callTab } from '../../messaging/call.ts';
import { completeTag } from '../../papers/tag-completion.ts';
import { ANYWHERE, CONTENT_SCRIPT } from '../background/page-scripts.ts';
import { actsInBackground } from '../library/acts-in-background.ts';
import { handBeside } from '../library/handed-search.ts';
import { type PopupAddress, writeAddress } from './address.ts';
import { wayBeside } from './beside.ts';
import { isFormat, readFile, writeFile } from './files.ts';
import type { LiveLibrary } from './live-library.ts';
import { currentTab, hostPattern, scriptsFor } from './page-here.ts';

const COMPLETIONS = 8;

interface Place {
  readonly live: LiveLibrary;
  readonly place: PopupProps['place'];
  /** The tab whose page is told about; null for the current one. */
  readonly tab: number | null;
}

function told(work: Promise<unknown>, when: string): void {
  work.catch((error: unknown) => report(error, when));
}

/** What the popup can have done, with the browser and the library behind it. */
export function popupActions({ live, place, tab }: Place): PopupActions {
  const { library, search, searchWhole } = live;

  function openTab(url: string, active: boolean): void {
    browser.tabs.create({ url, active }).then(
      () => active && place === 'popup' && window.close(),
      (error: unknown) => report(error, 'opening a tab'),
    );
  }

  /** The same document in a tab, which stays when a file is chosen or saved; a popup may not. */
  function openSelf(address: PopupAddress): void {
    openTab(browser.runtime.getURL('/popup.html') + writeAddress(address), true);
  }

  const beside = wayBeside();
  const closePopup = () => place === 'popup' && window.close();

  return {
    search,
    sketch: live.sketch,
    complete: live.complete,
    ...actsInBackground,
    get: async (key) => (await library).get(key),
    open: ({ paper }, behind) => openTab(paper.url, !behind),
    trash: async (key) => (await library).moveToTrash([key]),
    restore: async (key) => (await library).restoreFromTrash([key]),
    completeTag: async (text) => completeTag(text, await (await library).tags(), COMPLETIONS),
    exportPapers: async (format, narrowing) => {
      if (!isFormat(format)) throw new Failure('not-answered', 'no such format');
      // Where the browser asks for a folder, Firefox closes the popup and forgets the file.
      if (import.meta.env.FIREFOX && place === 'popup') {
        const about = tab ?? (await currentTab());
        openSelf({ narrowing: narrowing ?? EVERYTHING, tab: about, task: { kind: 'export', format, narrowing } });
        return null;
      }
      return writeFile(format, narrowing && (await searchWhole(narrowing)), await library);
    },
    importFile: async (file) => readFile(file, await library),
    markPage: async () => {
      const tabId = tab ?? (await currentTab());
      if (tabId === null) throw new Failure('not-answered', 'no tab');
      await browser.scripting.executeScript({ target: { tabId }, files: [ANYWHERE, CONTENT_SCRIPT] });
      await live.page.askUntilRead();
    },
    markAlways: async () => {
      const { address } = live.page.around();
      if (address !== null) await browser.permissions.request({ origins: [hostPattern(address)] });
      await live.page.ask();
    },
    allowSite: async () => {
      const { address, withheld } = live.page.around();
      // Asked for in the very turn of the click: browsers take no later one for the reader's own wish.
      const asked = browser.permissions.request({ origins: [...withheld] });
      const tabId = tab ?? (await currentTab());
      const files = address === null ? [] : (scriptsFor(address)?.files ?? []);
      if (!(await asked) || tabId === null) return;
      await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
      await live.page.askUntilRead();
    },
    narrowPage: async () => {
      const tabId = tab ?? (await currentTab());
      if (tabId !== null) await callTab(tabId, 'act', 'narrow');
      closePopup();
    },
    copy: (text) => navigator.clipboard.writeText(text),
    openLibrary: (narrowing) => openTab(libraryPage(queryOf(narrowing)), true),
    openBeside:
      beside &&
      ((narrowing) => {
        // Both in the turn of the click; the library reads what is handed over when it is there.
        told(handBeside(queryOf(narrowing)), 'handing the search over');
        told(beside(), 'opening the library beside the page');
        closePopup();
      }),
    openBackup: () => openTab(browser.runtime.getURL('/library.html#backup'), true),
    openExport: (narrowing) => {
      const query = narrowing === null ? '' : queryOf(narrowing);
      const hash = query === '' ? '#export' : `#export?q=${encodeURIComponent(query)}`;
      openTab(browser.runtime.getURL('/library.html') + hash, true);
    },
    openImport: () => openTab(browser.runtime.getURL('/library.html#import'), true),
    reload: () => location.reload(),
    close: closePopup,
  };
}

function libraryPage(query: string): string {
  return browser.runtime.getURL('/library.html') + (query === '' ? '' : `#papers?q=${encodeURIComponent(query)}`);
}

/** A narrowing as somebody would type it, but for the page beside the popup. */
function queryOf({ query, tags, status }: Narrowing): string {
  const clauses = [
    ...tags.map((tag) => `tag:${JSON.stringify(tag)}`),
    ...(status === null ? [] : [`status:${status}`]),
  ];
  return [query, ...clauses].filter((part) => part.trim() !== '').join(' ');
}
