import { expect, test } from 'vitest';
import { actInWords } from '../../page/keys/key-words.ts';
import { LIST_KEYS } from '../../page/keys/list-keys.ts';
import { until } from '../../scripts/driver/until.ts';
import { helpRows } from '../../search/query/grammar.ts';
import { say } from '../../words/say.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';
import { focusOn, openArxiv } from './list.ts';
import { LOSSLESS } from './papers.ts';
import { drawnApart, shadowsOf } from './shadows.ts';

const SHEET = { role: 'dialog', name: 'Keys on this list' } as const;

test('the help sheet shows every key and all that can be typed, closes by its key and by Escape, and leaves the focus where it was', async () => {
  const manicule = await openManicule({ colorScheme: 'light' });
  const tab = await openArxiv(manicule);
  const { page, reader } = tab;
  await page.setViewportSize({ width: 360, height: 700 });
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'focusin', 'toggle', 'close', 'cancel'])
      window.addEventListener(type, () => heard.push(type), true);
  });
  await reader.press('j');
  await focusOn(reader, LOSSLESS);
  await page.evaluate('heard.length = 0');
  await reader.press('?');
  await reader.see(SHEET);
  await until('focus in the sheet', async () =>
    Boolean((await reader.see({ role: 'button', name: 'Close' })).states['focused']),
  );
  const [sheet] = await shadowsOf(tab, 'manicule-bar');
  if (!sheet) throw new Error('no sheet');
  const words = sheet.html
    .replace(/<[^>]+>/g, '|')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  const keys = LIST_KEYS.filter(({ act }) => act !== 'leader');
  expect(keys.filter(({ key, act }) => !words.includes(`|${key}|`) || !words.includes(`|${actInWords(act)}|`))).toEqual(
    [],
  );
  expect(
    helpRows().filter(
      ([write, finds]) => !words.includes(`|${write}|`) || !words.includes(`|${say(`query.${finds}`)}|`),
    ),
  ).toEqual([]);
  expect(await axeFinds(await drawnApart(manicule.ownPage(), sheet))).toEqual([]);

  await page.bringToFront();
  await reader.press('?');
  await reader.gone(SHEET);
  await focusOn(reader, LOSSLESS);
  await reader.press('?');
  await reader.see(SHEET);
  await reader.press('s');
  await reader.press('Escape');
  await reader.gone(SHEET);
  await focusOn(reader, LOSSLESS);
  expect(await page.evaluate('heard')).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('manicule-bar').length)).toBe(0);
});

test('keys that the reader changed are in the sheet as they are now, with the leader where the site has one', async () => {
  const manicule = await openManicule({ colorScheme: 'dark' });
  const own = await manicule.ownPage();
  await own.evaluate(
    "chrome.storage.local.set({ 'setting:keyChanges': { help: 'h', star: 'w' }, 'setting:siteKeys': { arxiv: 'leader' } })",
  );
  const tab = await openArxiv(manicule);
  const { page, reader } = tab;
  await page.evaluate(() => document.body.setAttribute('style', 'background: #111; color: #eee'));
  await reader.press(',');
  await reader.press('j');
  await focusOn(reader, LOSSLESS);
  await reader.press('h');
  await reader.see(SHEET);
  const [sheet] = await shadowsOf(tab, 'manicule-bar');
  if (!sheet) throw new Error('no sheet');
  expect(sheet.css).toContain('color-scheme: dark !important');
  expect(sheet.html).toContain('<kbd>,</kbd><kbd>j</kbd>');
  expect(sheet.html).toContain('<kbd>w</kbd></span></dt><dd>star</dd>');
  expect(sheet.html).toContain(`<dd>${actInWords('leader')}</dd>`);
  expect(await axeFinds(await drawnApart(manicule.ownPage(), sheet))).toEqual([]);
  await page.bringToFront();
  await reader.press('h');
  await reader.gone(SHEET);
  await focusOn(reader, LOSSLESS);
});
