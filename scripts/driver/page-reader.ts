import type { Page } from 'playwright-core';
import { makeReader, type Reader } from './reader.ts';
import { eyesOf, type Session } from './sight.ts';

/** A reader in a browser of Chromium's family, whose tab can also be asked by the DevTools protocol. */
export interface ChromiumReader extends Reader {
  readonly session: Session;
}

/** A reader of a tab. */
export async function readerOf(page: Page): Promise<ChromiumReader> {
  const session = await page.context().newCDPSession(page);
  const reader = makeReader(eyesOf(session), {
    click: ({ x, y }) => page.mouse.click(x, y),
    move: ({ x, y }) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
  });
  return { ...reader, session };
}
