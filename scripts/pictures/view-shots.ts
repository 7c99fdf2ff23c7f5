import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VIEWS } from '../../entrypoints/library/views.ts';
import type { Running } from '../driver/launch.ts';
import { openOwnPage } from '../driver/own-page.ts';

/** A telephone, a laptop, and the widest that is common. */
const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
  { width: 2560, height: 1400 },
] as const;

/** Pictures of every view of the library in both themes and at three widths, for whoever changes one: `settings-dark-360.png`. */
export async function takeViewShots(running: Running, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const view of Object.keys(VIEWS)) {
    const page = await openOwnPage(running, `library.html#${view}`);
    await page.locator('.library-main > *').first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.screenshot({ path: join(into, `${view}-${colorScheme}-${size.width}.png`) });
      }
    }
    await page.close();
  }
}
