import type { Page } from 'playwright-core';
import { marksShown } from '../../scripts/driver/marks.ts';
import type { ChromiumReader } from '../../scripts/driver/page-reader.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { type Manicule, openManicule, type Tab } from './harness.ts';

export { focusOn } from '../../scripts/driver/marks.ts';

/** How many papers each list of the sample shows. */
export const COUNT = SAMPLE_PAPERS.length;

/** The sample's arXiv listing, with every mark shown. */
export async function openArxiv(manicule?: Manicule): Promise<Tab> {
  const tab = await (manicule ?? (await openManicule())).visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(tab.page, COUNT);
  return tab;
}

export async function said(reader: ChromiumReader, sentence: string): Promise<void> {
  await reader.see({ role: 'StaticText', name: sentence });
}

/** Presses one key behind the other without waiting for what any of them does. */
export async function pressAtOnce(page: Page, keys: readonly string[]): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const send = (type: 'keyDown' | 'keyUp', key: string) =>
    keyboard.send('Input.dispatchKeyEvent', type === 'keyDown' ? { type, key, text: key } : { type, key });
  await Promise.all(keys.flatMap((key) => [send('keyDown', key), send('keyUp', key)]));
}
