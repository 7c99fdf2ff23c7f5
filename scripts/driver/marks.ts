import type { Page } from 'playwright-core';
import type { Reader } from './reader.ts';
import type { Part, Wanted } from './sight.ts';
import { until } from './until.ts';

export function countMarks(page: Page): Promise<number> {
  return page.locator('manicule-mark').count();
}

/** Waits until the page shows so many marks. */
export async function marksShown(page: Page, count: number): Promise<void> {
  let seen = -1;
  await until(`${count} marks`, async () => {
    seen = await countMarks(page);
    return seen === count;
  }).catch((cause: unknown) => {
    throw new Error(`${count} marks were expected on ${page.url()}, and ${seen} are there`, { cause });
  });
}

/** The button of the mark on a paper's card; waits for it. */
export function markOn(reader: Reader, title: string): Promise<Part> {
  return reader.see(markButton(title));
}

/** Waits until a paper's mark says something, as a screen reader would read it. In milliseconds. */
export async function markSays(reader: Reader, title: string, words: RegExp, deadline?: number): Promise<void> {
  let said = 'nothing';
  const look = async () => {
    said = (await reader.all(markButton(title)))[0]?.name ?? 'nothing';
    return words.test(said);
  };
  await until(`a mark that says ${words}`, look, deadline).catch((cause: unknown) => {
    throw new Error(`the mark on “${title}” says “${said}”, and not ${words}`, { cause });
  });
}

/** A mark's name says its state, then its paper. */
function markButton(title: string): Wanted {
  return { role: 'button', name: new RegExp(`Annotate “${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}”$`) };
}
