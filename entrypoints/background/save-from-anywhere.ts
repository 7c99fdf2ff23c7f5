import { browser } from 'wxt/browser';
import { callTab } from '../../messaging/call.ts';
import { BOUNDS } from '../../papers/bounds.ts';
import { type PaperId, splitPaperId } from '../../papers/id.ts';
import { idOfUrl } from '../../papers/ids/index.ts';
import type { Paper } from '../../papers/paper.ts';
import { placeholderTitle } from '../../papers/placeholder-title.ts';
import { isKept, type RecordKey, type SavedPaper } from '../../papers/saved.ts';
import type { Library } from '../../storage/library.ts';
import { say } from '../../words/say.ts';
import { sayOnButton } from './badge.ts';
import type { Clicked } from './menus.ts';

/** What the record says of where it is from. */
const SITE = 'link';
/** Of a link's words as many as a title has. */
const LABEL = 300;
/** Where the key of what was saved last is kept until the browser ends. */
const LAST = 'saved last';

/**
 * Saves papers that no card shows: behind any link, and of the page itself. Nothing is fetched: the record has the id and the link's
 * words until a card shows the paper.
 */
export class SaveFromAnywhere {
  readonly #library: () => Promise<Library>;

  constructor(library: () => Promise<Library>) {
    this.#library = library;
  }

  readonly saveLink = async ({ tab, linkUrl }: Clicked): Promise<void> => {
    await this.#saveLink(tab, linkUrl);
  };

  /** Saves it and shows it in the library, where it can be tagged. */
  readonly tagLink = async ({ tab, linkUrl }: Clicked): Promise<void> => {
    const saved = await this.#saveLink(tab, linkUrl);
    if (!saved) return;
    const url = browser.runtime.getURL(`/library.html#papers?paper=${encodeURIComponent(saved.key)}`);
    await browser.tabs.create({ url, openerTabId: tab.id });
  };

  /** The paper that a page is of: on its card where it has one alone, else by the page's address. */
  readonly savePage = async (tab: Clicked['tab']): Promise<void> => {
    const page = await callTab(tab.id, 'describePage', null);
    if (page?.papers.length === 1) {
      await callTab(tab.id, 'act', 'save');
      return;
    }
    await this.#save(tab, idOfUrl(tab.url ?? ''), tab.url ?? '', tab.title ?? '');
  };

  readonly undo = async ({ tab }: Clicked): Promise<void> => {
    const { [LAST]: key } = await browser.storage.session.get(LAST);
    if (typeof key !== 'string') return;
    const [saved] = await (await this.#library()).moveToTrash([key as RecordKey]);
    // Not before: where it failed, it can be chosen again.
    await browser.storage.session.remove(LAST);
    await browser.contextMenus.update('undo-save', { visible: false });
    if (saved) await sayOnButton(tab.id, '↶', say('menu.undone', { title: saved.paper.title }));
  };

  async #saveLink(tab: Clicked['tab'], linkUrl: string | null): Promise<SavedPaper | null> {
    const url = linkUrl ?? '';
    const id = idOfUrl(url);
    return this.#save(tab, id, url, id ? await wordsOf(tab.id, url) : '');
  }

  async #save(tab: Clicked['tab'], id: PaperId | null, url: string, label: string): Promise<SavedPaper | null> {
    if (!id || !/^https?:/.test(url)) {
      await sayOnButton(tab.id, '?', say('menu.noPaper'));
      return null;
    }
    const library = await this.#library();
    const [known] = await library.find([{ ids: [id], title: '', authors: [] }]);
    if (known && isKept(known)) {
      await sayOnButton(tab.id, '✓', say('menu.savedAlready', { title: known.paper.title }));
      return known;
    }
    const seen = { paper: bareOf(id, url, label), site: SITE, pageUrl: pageUrlOf(tab, url) };
    const saved = await library.annotate(seen, { kind: 'save' });
    await this.#offerUndo(saved);
    await sayOnButton(tab.id, '✓', say('menu.saved', { title: saved.paper.title }));
    return saved;
  }

  async #offerUndo({ key, paper }: SavedPaper): Promise<void> {
    await browser.storage.session.set({ [LAST]: key });
    await browser.contextMenus.update('undo-save', {
      title: say('menu.undoSaveOf', { title: paper.title.replaceAll('%', '%%') }),
      visible: true,
    });
  }
}

function pageUrlOf({ url = '' }: Clicked['tab'], otherwise: string): string {
  return (/^https?:/.test(url) ? url : otherwise).slice(0, BOUNDS.url);
}

/** A paper of which no more is known than its id and what leads to it. */
function bareOf(id: PaperId, url: string, label: string): Paper {
  const words = label.replace(/\s+/g, ' ').trim().slice(0, LABEL).toWellFormed();
  const named = words.includes(splitPaperId(id).value) || /^https?:/.test(words) ? '' : words;
  return { ids: [id], title: placeholderTitle(named, id), authors: [], url: url.slice(0, BOUNDS.url) };
}

/** What the page's link to an address says; empty where the browser does not let us look. */
async function wordsOf(tabId: number, url: string): Promise<string> {
  const found = await browser.scripting
    .executeScript({
      target: { tabId },
      func: (url: string) => Array.from(document.links).find(({ href }) => href === url)?.textContent ?? '',
      args: [url],
    })
    .catch(() => []);
  const [first] = found;
  return typeof first?.result === 'string' ? first.result : '';
}
