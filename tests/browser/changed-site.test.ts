import { expect, test } from 'vitest';
import { openEditor, pressButton, savedSaid } from '../../scripts/driver/editor.ts';
import { countMarks, marksShown } from '../../scripts/driver/marks.ts';
import { buttonOver, buttonSays } from '../../scripts/driver/toolbar.ts';
import { openManicule } from './harness.ts';

const LIST = 'https://arxiv.org/list/inv/new?reader=ada';
const TITLES = ['Zips of the Northern Kind', 'A Button Is Not a Zip', 'Velcro, Considered Again'];

/** A list under the site's address whose cards look like nothing that the site's adapter knows. */
function changedList(): string {
  const rows = TITLES.map(
    (title, i) =>
      `<li class="result"><h4><a href="/abs/2912.0000${i + 1}">${title}</a></h4><p>Ada Slider, Ole Brandt</p></li>`,
  );
  return `<!doctype html><title>New submissions</title><main><h1>Inventions</h1><ol>${rows.join('')}</ol></main>`;
}

test('a site that changed says so, its report holds nothing of the reader’s, and its papers are marked all the same', async () => {
  const manicule = await openManicule({ pages: { [LIST]: changedList } });
  await manicule.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, reader } = await manicule.visit(LIST);
  await marksShown(page, TITLES.length);
  expect((await buttonSays(manicule, page, '!')).title).toContain('seems to have changed');
  for (const title of TITLES) await reader.see({ role: 'button', name: new RegExp(`Annotate “${title}”$`) });

  await openEditor(reader, TITLES[1] as string);
  await pressButton(reader, 'Star');
  await savedSaid(reader);

  const popup = await manicule.popup(page);
  await popup.see({ role: 'StaticText', name: /seems to have changed: some papers here are not found/ });
  await popup.clickOn({ role: 'button', name: 'Copy a report' });
  await popup.see({ role: 'button', name: 'Copied' });
  await popup.close();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report.split('\n')).toEqual([
    'site: arxiv',
    'page: https://arxiv.org/list/inv/new?reader',
    'cards: 3 read, 0 malformed',
    expect.stringMatching(/^Manicule: \d+\.\d+/),
  ]);
}, 60_000);

const QUIET_PAGES = {
  'an empty search': [
    'https://arxiv.org/search/?query=zeppelin',
    '<h1>Search</h1><p>Sorry, your query returned no results.</p>',
  ],
  'a robot check': [
    'https://scholar.google.com/scholar?q=zips',
    '<form id="gs_captcha_f"><h1>Please show you’re not a robot</h1></form>',
  ],
  'a log-in': [
    'https://openreview.net/group?id=Zips.cc/2029/Conference',
    '<nav><a href="/">OpenReview</a></nav><main><form><h1>Log in</h1><input type="email"></form></main>',
  ],
} as const;

test.each(Object.entries(QUIET_PAGES))('%s raises no alarm', async (_, [url, html]) => {
  const pages = { [url]: () => `<!doctype html>${html}`, [LIST]: changedList };
  const manicule = await openManicule({ pages });
  const { page } = await manicule.visit(url);
  // A page opened later has been judged: so has this one.
  const later = await manicule.visit(LIST);
  await buttonSays(manicule, later.page, '!');
  expect((await buttonOver(manicule, page)).text).toBe('');
  expect(await countMarks(page)).toBe(0);
});
