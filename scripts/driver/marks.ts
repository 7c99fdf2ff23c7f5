import type { Page } from 'playwright-core';
import type { Reader } from './reader.ts';
import { look, type Part, type Session } from './sight.ts';
import { until } from './until.ts';

const MARK = 'manicule-mark';

export function countMarks(page: Page): Promise<number> {
  return page.locator(MARK).count();
}

/** Waits until the page shows so many marks. */
export async function marksShown(page: Page, count: number): Promise<void> {
  let seen = -1;
  await until(`${count} marks`, async () => {
    seen = await countMarks(page);
    return seen === count;
  }).catch((error: unknown) => {
    throw new Error(`${count} marks were expected on ${page.url()}, and ${seen} are there`, { cause: error });
  });
}

/** The button of the mark on the card that holds a text; waits for it. */
export function markOn(reader: Reader, title: string): Promise<Part> {
  return until(`a mark on “${title}”`, async () => {
    const host = await hostOn(reader.session, title);
    return host === null ? null : ((await look(reader.session, { role: 'button' }, host))[0] ?? null);
  });
}

/** Waits until the mark on a card says something, as a screen reader would read it. */
export async function markSays(reader: Reader, title: string, words: RegExp): Promise<void> {
  let said = '';
  await until(`a mark on “${title}” that says ${words}`, async () => {
    said = (await markOn(reader, title)).name;
    return words.test(said);
  }).catch((error: unknown) => {
    throw new Error(`the mark on “${title}” says “${said}”, and not ${words}`, { cause: error });
  });
}

/** The mark whose nearest ancestor with any link to follow holds the title. */
async function hostOn(session: Session, title: string): Promise<number | null> {
  const expression = `[...document.querySelectorAll('${MARK}')].find((mark) =>
    mark.closest('article, dd, li')?.textContent.replace(/\\s+/g, ' ').includes(${JSON.stringify(title)}))`;
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  return node.backendNodeId;
}
