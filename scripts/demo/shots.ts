import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeEditor, NOTE_FIELD, openEditor } from '../driver/editor.ts';
import type { Running } from '../driver/launch.ts';
import { markSays, marksShown } from '../driver/marks.ts';
import { readerOf } from '../driver/page-reader.ts';
import { openPopup } from '../driver/popup.ts';
import { SAMPLE_PAPERS } from '../sample/papers.ts';
import { READINGS } from './reading.ts';

const SCHEMES = ['light', 'dark'] as const;

/**
 * Pictures of the listing, the editor of the last reading and the popup over it, asked `query`, in light and in dark, into a
 * folder. Answers with the files.
 */
export async function takeShots(running: Running, page: Page, into: string, query: string): Promise<string[]> {
  const files: string[] = [];
  const keep = async (name: string, picture: Buffer) => {
    const file = join(into, `${name}.png`);
    await writeFile(file, picture);
    files.push(file);
  };
  await mkdir(into, { recursive: true });
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.reload();
    await marksShown(page, SAMPLE_PAPERS.length);
    const reader = await readerOf(page);
    for (const { title } of READINGS) await markSays(reader, title, /^Saved/);
    await keep(`listing-${scheme}`, await page.screenshot());

    const title = READINGS.at(-1)?.title ?? '';
    await openEditor(reader, title);
    await reader.see(NOTE_FIELD);
    await keep(`editor-${scheme}`, await page.screenshot({ clip: { x: 0, y: 160, width: 840, height: 420 } }));
    await closeEditor(reader, title);

    const popup = await openPopup(running, page, scheme);
    await popup.type(query);
    await popup.see({ role: 'link', name: title });
    await popup.see({ role: 'StaticText', name: /^\d+ of \d+ papers$/ });
    await popup.see({ role: 'button', name: / of yours$/ });
    await popup.see({ role: 'button', name: 'Export' });
    await keep(`popup-${scheme}`, await popup.screenshot());
    await popup.close();
  }
  return files;
}
