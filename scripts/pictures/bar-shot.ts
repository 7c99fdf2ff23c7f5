import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Running } from '../driver/launch.ts';
import { SAMPLE_ADDRESSES } from '../sample/index.ts';
import { narrow, openList } from './lists.ts';

/** A picture of a list that is narrowed by its bar, into a folder that is there. */
export async function takeBarShot(running: Running, into: string): Promise<void> {
  const { page, reader } = await openList(running, SAMPLE_ADDRESSES.arxiv, 'light');
  await narrow(reader);
  await writeFile(join(into, 'bar-light.png'), await page.screenshot());
  await page.close();
}
