import { browser } from 'wxt/browser';

const NAME = 'searchBeside';

/** Hands a search over to the library beside the page. It is kept in memory, until it is taken. */
export async function handBeside(query: string): Promise<void> {
  if (query !== '') await browser.storage.session.set({ [NAME]: query });
}

/** Looks for what is handed over, from now on: only beside the page, where a library has no address that says it. */
export async function followHanded(look: (query: string) => void): Promise<void> {
  if (await browser.tabs.getCurrent()) return;
  const take = (query: unknown) => {
    if (typeof query !== 'string') return;
    look(query);
    return browser.storage.session.remove(NAME);
  };
  browser.storage.session.onChanged.addListener((changes) => void take(changes[NAME]?.newValue));
  await take((await browser.storage.session.get(NAME))[NAME]);
}
