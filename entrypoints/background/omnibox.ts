import { browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';
import { Finder } from '../../finder/finder.ts';
import { IndexStore } from '../../finder/index-store.ts';
import { INDEX_NAME } from '../../finder/read-saved.ts';
import type { Library } from '../../storage/library.ts';
import { say } from '../../words/say.ts';
import { suggestionOf } from './suggestion.ts';

/** As many as an address bar shows. */
const SUGGESTIONS = 6;

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** The library behind the address bar's keyword: what is typed there finds papers, Enter opens one or shows all that were found. */
export function searchFromAddressBar(library: () => Promise<Library>): void {
  let finder: Promise<Finder> | null = null;
  let last = '';
  const ready = () => {
    finder ??= startFinder(library).catch((error: unknown) => {
      finder = null;
      throw error;
    });
    return finder;
  };

  browser.omnibox.onInputStarted.addListener(() => {
    ready().catch((error: unknown) => report(error, 'getting ready to search from the address bar'));
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    last = text;
    searched(ready, text).then(
      ({ total, suggestions }) => {
        if (text !== last) return;
        browser.omnibox.setDefaultSuggestion({ description: shownAs(total) });
        suggest(suggestions);
      },
      (error: unknown) => report(error, 'searching from the address bar'),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    openIn(addressFor(text), disposition).catch((error: unknown) => report(error, 'opening from the address bar'));
  });
}

async function startFinder(library: () => Promise<Library>): Promise<Finder> {
  const finder = new Finder(await library(), new IndexStore(INDEX_NAME));
  if (!(await finder.load())) await finder.build(() => undefined);
  return finder;
}

async function searched(ready: () => Promise<Finder>, text: string) {
  const finder = await ready();
  await finder.catchUp();
  const { hits, total } = await finder.search({ query: text, tags: [], status: null, limit: SUGGESTIONS });
  return { total, suggestions: hits.map((hit) => suggestionOf(hit, !import.meta.env.FIREFOX)) };
}

function shownAs(total: number): string {
  return total === 0 ? say('background.noneMatch') : say('background.showMatches', { count: total });
}

/** A chosen suggestion is a paper's own address; all else is a search. */
function addressFor(text: string): string {
  const isAddress = /^https?:\/\//i.test(text) && URL.canParse(text);
  return isAddress ? text : `${browser.runtime.getURL('/library.html')}#papers?q=${encodeURIComponent(text)}`;
}

async function openIn(url: string, disposition: Disposition): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
