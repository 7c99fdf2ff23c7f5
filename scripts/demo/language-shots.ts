import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../../words/languages.ts';
import { messagesOf } from '../../words/messages.ts';
import { speak } from '../../words/source.ts';
import { openEditor } from '../driver/editor.ts';
import type { Running } from '../driver/launch.ts';
import { marksShown } from '../driver/marks.ts';
import { openOwnPage } from '../driver/own-page.ts';
import { readerOf } from '../driver/page-reader.ts';
import { openPopup } from '../driver/popup.ts';
import { SAMPLE_ADDRESSES } from '../sample/index.ts';
import { SAMPLE_PAPERS } from '../sample/papers.ts';

/** Views of the library's page, by their hashes; the first page of a new reader is another page. */
const VIEWS = ['papers', 'tags', 'reading', 'import', 'export', 'backup', 'settings'] as const;
/** What is seen of a view last; of the others, anything. */
const LAST: Readonly<Partial<Record<(typeof VIEWS)[number], string>>> = {
  papers: '.facet-name',
  export: '.sample pre:not(:empty)',
  settings: '.plain-site-keys',
};

/** Has the drivers look for things by what they are called in a language, as `_locales` names it. */
export function driveIn(name: string): void {
  speak(messagesOf(LANGUAGES[name] ?? {}));
}

/** Pictures of the editor, the popup and the library in a browser that speaks a language, into a folder. */
export async function takeLanguageShots(running: Running, name: string, into: string): Promise<void> {
  driveIn(name);
  await mkdir(into, { recursive: true });
  const keep = (what: string, picture: Buffer) => writeFile(join(into, `${name}-${what}.png`), picture);

  const list = await running.context.newPage();
  await list.goto(SAMPLE_ADDRESSES.huggingface);
  await marksShown(list, SAMPLE_PAPERS.length);
  const reader = await readerOf(list);
  const title = SAMPLE_PAPERS[0]?.title ?? '';
  await openEditor(reader, title);
  await keep('editor', await list.screenshot());
  const popup = await openPopup(running, list);
  await popup.see({ role: 'link', name: title });
  await keep('popup', await popup.screenshot());
  await popup.close();
  for (const view of VIEWS) {
    const page = await openOwnPage(running, `library.html#${view}`);
    await page
      .locator(LAST[view] ?? '.library-main > *')
      .first()
      .waitFor();
    await keep(view, await page.screenshot());
    await page.close();
  }
  const welcome = await openOwnPage(running, 'welcome.html');
  await keep('welcome', await welcome.screenshot());
  await welcome.close();
}
