import { READINGS } from '../demo/reading.ts';
import type { Running } from '../driver/launch.ts';
import { openOwnPage } from '../driver/own-page.ts';
import { openPopup } from '../driver/popup.ts';
import { SAMPLE_ADDRESSES } from '../sample/index.ts';
import { narrow, openList } from './lists.ts';
import { drawScene } from './stage.ts';
import { drawTile } from './tile.ts';

/** What the stores ask for, in CSS pixels. */
export const SCREEN = { width: 1280, height: 800 } as const;

/** The pictures of the stores' pages, PNGs by name, all of `SCREEN`'s size but for the tile. */
export async function takeStoreShots(running: Running, query: string): Promise<ReadonlyMap<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  const stage = await running.context.newPage();
  pictures.set('tile', await drawTile(stage));
  await stage.setViewportSize(SCREEN);
  for (const scheme of ['light', 'dark'] as const) {
    const { page } = await openList(running, SAMPLE_ADDRESSES.huggingface, scheme);
    if (scheme === 'light') pictures.set('1-list', await page.screenshot());
    const popup = await openPopup(running, page, scheme);
    await popup.type(query);
    await popup.see({ role: 'StaticText', name: /^\d+ of \d+ papers$/ });
    await popup.see({ role: 'link', name: READINGS.at(-1)?.title ?? '' });
    const [below, above] = [await page.screenshot(), await popup.screenshot()];
    await popup.close();
    await page.close();
    pictures.set(
      scheme === 'light' ? '2-popup' : '6-popup-dark',
      await drawScene(stage, { page: below, popup: above }),
    );
  }
  const list = await openList(running, SAMPLE_ADDRESSES.arxiv, 'light');
  await narrow(list.reader);
  pictures.set('3-bar', await list.page.screenshot());
  await list.page.close();
  const library = await openOwnPage(running, 'library.html');
  await library.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await library.locator('.facet').first().waitFor();
  pictures.set('4-library', await library.screenshot());
  await library.locator('.row', { hasText: 'Lossless Drafting' }).click();
  await library.getByRole('region', { name: 'The note, as it reads' }).waitFor();
  pictures.set('5-reading', await library.screenshot());
  await library.close();
  await stage.close();
  return pictures;
}
