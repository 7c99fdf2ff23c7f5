import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More than any view has to go through. */
const MOST = 200;

/** Goes on with Tab until what is looked for has the focus. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < MOST; pressed++) {
    await page.keyboard.press(key);
    if (await hasFocus(wanted)) return;
  }
  throw new Error(`Tab never comes to ${wanted}`);
}

/** Tabs to something and presses a key on it. */
export async function pressOn(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** Waits until something has the focus and is on the screen. */
export async function hasFocusSoon(wanted: Locator): Promise<void> {
  await expect.poll(() => focusSeen(wanted), { message: `the focus on ${wanted}`, timeout: 10_000 }).toBe(true);
}

async function hasFocus(wanted: Locator): Promise<boolean> {
  return (await wanted.count()) > 0 && wanted.first().evaluate((element) => element === document.activeElement);
}

async function focusSeen(wanted: Locator): Promise<boolean> {
  return (
    (await hasFocus(wanted)) &&
    wanted.first().evaluate((element) => {
      const { top, bottom, left, right, width } = element.getBoundingClientRect();
      return width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    })
  );
}

/** What can be pressed, typed into or chosen in a page, and Tab never comes to; of each group of radio buttons the chosen one counts. */
export async function unreached(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const seen = new Set<Element>();
    Object.assign(globalThis, { seen });
    addEventListener('focusin', ({ target }) => seen.add(target as Element));
    document.body.tabIndex = -1;
    document.body.focus();
  });
  for (let pressed = 0; pressed < MOST; pressed++) {
    await page.keyboard.press('Tab');
    if (pressed > 0 && (await page.evaluate(() => document.activeElement === document.body))) break;
  }
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as { readonly seen: ReadonlySet<Element> };
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=listbox]',
    );
    return [...all]
      .filter((element) => element.checkVisibility() && !element.matches(':disabled, [type=radio]:not(:checked)'))
      .filter((element) => !seen.has(element) && element.tabIndex >= 0)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
