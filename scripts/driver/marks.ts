import type { Page } from 'playwright-core';
import '../../words/in-english.ts';
import { say } from '../../words/say.ts';
import type { Reader } from './reader.ts';
import type { Wanted } from './sight.ts';
import { until } from './until.ts';

export function countMarks(page: Page): Promise<number> {
  return page.locator('manicule-mark').count();
}

/** Waits until the page shows so many marks; at most `deadline` milliseconds. */
export async function marksShown(page: Page, count: number, deadline?: number): Promise<void> {
  let seen = -1;
  const look = async () => {
    seen = await countMarks(page);
    return seen === count;
  };
  await until(`${count} marks`, look, deadline).catch((cause: unknown) => {
    throw new Error(`${count} marks were expected on ${page.url()}, and ${seen} are there`, { cause });
  });
}

/** Waits until a paper's mark says something, as a screen reader would read it; at most `deadline` milliseconds. */
export async function markSays(reader: Reader, title: string, words: RegExp, deadline?: number): Promise<void> {
  let said = 'nothing';
  const look = async () => {
    said = (await reader.all(markOn(title)))[0]?.name ?? 'nothing';
    return words.test(said);
  };
  await until(`a mark that says ${words}`, look, deadline).catch((cause: unknown) => {
    throw new Error(`the mark on “${title}” says “${said}”, and not ${words}`, { cause });
  });
}

/** Waits until a paper's mark has the focus. */
export async function focusOn(reader: Reader, title: string): Promise<void> {
  await until(`focus on “${title}”`, async () => (await reader.see(markOn(title))).states['focused'] === true);
}

/** The button of the mark on a paper's card: its name says its state, then its paper. */
export function markOn(title: string): Wanted {
  return {
    role: 'button',
    name: new RegExp(`${say('common.annotate', { title }).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
  };
}
