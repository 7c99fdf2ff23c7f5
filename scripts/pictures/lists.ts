import type { Page } from 'playwright-core';
import { READINGS } from '../demo/reading.ts';
import type { Running } from '../driver/launch.ts';
import { markSays, marksShown } from '../driver/marks.ts';
import { readerOf } from '../driver/page-reader.ts';
import type { Reader } from '../driver/reader.ts';
import { until } from '../driver/until.ts';
import { SAMPLE_PAPERS } from '../sample/papers.ts';

export type Scheme = 'light' | 'dark';

const BAR_FIELD = { role: 'searchbox', name: 'Narrow this list' } as const;
/** Leaves two cards of the sample. */
const NARROWED_TO = 'has:note tag:inference';

/** A list with its marks, and a reader of it. */
export async function openList(
  { context }: Running,
  url: string,
  scheme: Scheme,
): Promise<{ page: Page; reader: Reader }> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(url);
  await marksShown(page, SAMPLE_PAPERS.length);
  const reader = await readerOf(page);
  for (const { title } of READINGS) await markSays(reader, title, /^Saved/);
  return { page, reader };
}

/** The bar over a list, with words typed that leave some of its cards. */
export async function narrow(reader: Reader): Promise<void> {
  await reader.press('l');
  await until('focus in the bar', async () => (await reader.see(BAR_FIELD)).states['focused'] === true);
  await reader.type(NARROWED_TO);
  await reader.see({ role: 'StaticText', name: `2 of ${SAMPLE_PAPERS.length} papers` });
}
