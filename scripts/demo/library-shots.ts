import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Running } from '../driver/launch.ts';
import { openOwnPage } from '../driver/own-page.ts';

/** Pictures of the library with a paper open, in light and in dark, into a folder that is there. Answers with the files. */
export async function takeLibraryShots(running: Running, into: string): Promise<string[]> {
  const files: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    const page = await openOwnPage(running, 'library.html');
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator('.facet').first().waitFor();
    await page.locator('.row', { hasText: 'Lossless Drafting' }).click();
    await page.getByRole('region', { name: 'The note, as it reads' }).waitFor();
    const file = join(into, `library-${scheme}.png`);
    await writeFile(file, await page.screenshot());
    files.push(file);
    await page.close();
  }
  return files;
}
