import type { Page } from 'playwright-core';
import { makeReader, type Reader } from './reader.ts';

/** A reader of a tab. */
export async function readerOf(page: Page): Promise<Reader> {
  const session = await page.context().newCDPSession(page);
  return makeReader(session, {
    click: ({ x, y }) => page.mouse.click(x, y),
    move: ({ x, y }) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
  });
}
