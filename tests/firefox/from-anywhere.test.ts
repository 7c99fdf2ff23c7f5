import { test } from 'vitest';
import { markSays } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES, SAMPLE_PAGES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { say } from '../../words/say.ts';
import { BENCHMARKS, LOSSLESS } from '../browser/papers.ts';
import { openFirefox } from './harness.ts';

const BLOG = 'https://blog.example.org/reading';
const PDF = `https://arxiv.org/pdf/${SAMPLE_PAPERS[1]?.id}`;
const pages = {
  ...SAMPLE_PAGES,
  [BLOG]: () =>
    `<!doctype html><title>Reading</title><p><a href="https://arxiv.org/abs/${SAMPLE_PAPERS[0]?.id}">that paper on drafting</a>`,
  [PDF]: () => '<!doctype html><title>benchmarks.pdf</title>',
};

/** What the toolbar button says on each tab. */
const BADGES = `browser.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id }))))`;

test('a link’s paper is saved from the context menu, a page’s by its shortcut, and what is selected quoted', async () => {
  const firefox = await openFirefox({ pages });
  const own = await firefox.ownPage();
  const blog = await firefox.visit(BLOG);
  await blog.fromMenu('document.querySelector("a")', say('menu.saveLink'));
  await firefox.visit(PDF);
  await firefox.shortcut('S');
  // The shortcut is for the tab that is seen, which is another with the next page.
  await until(
    'the button says that both are saved',
    async () => (await own.evaluate<string[]>(BADGES)).join('') === '✓✓',
  );

  const list = await firefox.visit(SAMPLE_ADDRESSES.arxiv);
  await until('a mark on each card', async () => (await list.marks()) === SAMPLE_PAPERS.length);
  await markSays(list.reader, LOSSLESS, /^Saved\. /);
  await markSays(list.reader, BENCHMARKS, /^Saved\. /);
  await list.evaluate(`(() => {
    const text = document.querySelector('dd p').firstChild;
    getSelection().setBaseAndExtent(text, 0, text, 20);
  })()`);
  await list.fromMenu('getSelection().getRangeAt(0)', say('menu.quote'));
  await markSays(list.reader, LOSSLESS, /^Saved, has a note\. /);
});
