import { expect, test } from 'vitest';
import { addTag, closeEditor, openEditor, pressButton, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { markOn, markSays, marksShown } from '../../scripts/driver/marks.ts';
import type { ChromiumReader } from '../../scripts/driver/page-reader.ts';
import { until } from '../../scripts/driver/until.ts';
import { newSubmissions } from '../../scripts/sample/arxiv.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { openManicule } from './harness.ts';
import { BENCHMARKS, LOSSLESS, morePapers } from './papers.ts';

const COUNT = SAMPLE_PAPERS.length;

/** The colours that a mark is drawn with. */
async function themeOf(reader: ChromiumReader, title: string): Promise<string> {
  const { node } = await reader.see(markOn(title));
  await reader.session.send('DOM.enable');
  await reader.session.send('CSS.enable');
  await reader.session.send('DOM.getDocument');
  const { nodeIds } = await reader.session.send('DOM.pushNodesByBackendIdsToFrontend', { backendNodeIds: [node] });
  const { computedStyle } = await reader.session.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] ?? 0 });
  return computedStyle.find(({ name }) => name === 'color-scheme')?.value ?? '';
}

/** How many marks have something in their closed roots. */
async function drawnMarks({ session }: ChromiumReader): Promise<number> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const walk = [root];
  let drawn = 0;
  for (let node = walk.pop(); node; node = walk.pop()) {
    if (node.localName === 'manicule-mark' && node.shadowRoots?.some(({ children }) => children?.length)) drawn++;
    walk.push(...(node.children ?? []));
  }
  return drawn;
}

test('a mark fits the page’s light or dark, not the system’s, also when the page changes it', async () => {
  const manicule = await openManicule({ colorScheme: 'dark' });
  const light = await manicule.visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(light.page, COUNT);
  await until('light marks', async () => (await themeOf(light.reader, LOSSLESS)) === 'light');

  const { page, reader } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  await marksShown(page, COUNT);
  await until('dark marks', async () => (await themeOf(reader, LOSSLESS)) === 'dark');
  await page.evaluate(() => document.documentElement.classList.remove('dark'));
  await until('light marks', async () => (await themeOf(reader, LOSSLESS)) === 'light');
});

test('a mark is opened and left by keyboard alone', async () => {
  const { page, reader } = await (await openManicule()).visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(page, COUNT);
  const isOn = async () => (await reader.see(markOn(LOSSLESS))).states['focused'] === true;
  await until('focus on the first mark', async () => {
    await reader.press('Tab');
    return isOn();
  });
  await reader.press('Enter');
  await reader.see({ role: 'combobox', name: 'Add a tag' });
  await reader.type('by hand');
  await reader.press('Enter');
  await savedSaid(reader);
  await closeEditor(reader, LOSSLESS);
  await until('focus on the mark again', isOn);
  await markSays(reader, LOSSLESS, /^Saved, tag by hand/);
});

test('Tab stays in the editor; a press outside closes it and keeps what is half written', async () => {
  const { page, reader } = await (await openManicule()).visit(SAMPLE_ADDRESSES.huggingface);
  await openEditor(reader, LOSSLESS);
  for (let i = 0; i < 20; i++) await reader.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('manicule-editor');
  await addTag(reader, 'whole');
  await reader.type('half');
  await page.mouse.click(200, 20);
  await reader.gone({ role: 'combobox', name: 'Add a tag' });
  await markSays(reader, LOSSLESS, /^Saved, tags whole, half\./);
});

test('a second press on the mark closes its editor', async () => {
  const { page, reader } = await (await openManicule()).visit(SAMPLE_ADDRESSES.huggingface);
  await openEditor(reader, LOSSLESS);
  await reader.clickOn(markOn(LOSSLESS));
  await until('no editor', async () => (await page.locator('manicule-editor').count()) === 0);
});

test('what a mark says never widens a narrow page', async () => {
  const { page, reader } = await (await openManicule({ viewport: { width: 360, height: 640 } })).visit(
    SAMPLE_ADDRESSES.arxiv,
  );
  await marksShown(page, COUNT);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  const before = await width();
  await openEditor(reader, BENCHMARKS);
  for (const tag of ['a tag of some length', 'and another that is longer', 'third']) await addTag(reader, tag);
  await pressButton(reader, 'Reading');
  await writeNote(reader, 'A note.');
  await savedSaid(reader);
  expect(await width()).toBe(before);
  const editor = await page.locator('manicule-editor').boundingBox();
  expect(editor?.x).toBeGreaterThanOrEqual(0);
  expect((editor?.x ?? 0) + (editor?.width ?? 0)).toBeLessThanOrEqual(before);
  await closeEditor(reader, BENCHMARKS);
  await markSays(reader, BENCHMARKS, /^Saved, reading, tags/);
  expect(await width()).toBe(before);
});

test('on a page without a doctype, whose root is as high as all of it, the editor stands on the screen', async () => {
  const screen = { width: 600, height: 400 };
  const long = SAMPLE_PAPERS.map((paper) => ({ ...paper, abstract: paper.abstract.repeat(2) }));
  const quirky = { [SAMPLE_ADDRESSES.arxiv]: () => newSubmissions(long).replace('<!DOCTYPE html>', '') };
  const { page, reader } = await (await openManicule({ pages: quirky, viewport: screen })).visit(
    SAMPLE_ADDRESSES.arxiv,
  );
  await marksShown(page, COUNT);
  await page.evaluate(() => document.querySelector('dt')?.scrollIntoView());
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'a tag'); // by then it has found its place
  const box = await page.locator('manicule-editor').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(screen.height);
});

test('a paper that a page shows twice is annotated on both cards at once', async () => {
  const twice = { [SAMPLE_ADDRESSES.arxiv]: () => newSubmissions([...SAMPLE_PAPERS, SAMPLE_PAPERS[0]!]) };
  const { page, reader } = await (await openManicule({ pages: twice })).visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(page, COUNT + 1);
  await openEditor(reader, LOSSLESS);
  await pressButton(reader, 'Star');
  await until('two stars', async () => {
    const marks = await reader.all(markOn(LOSSLESS));
    return marks.length === 2 && marks.every(({ name }) => name.startsWith('Saved, starred'));
  });
});

test('a list of more than a thousand has every mark, and those that the reader comes to can be used', async () => {
  const papers = morePapers(1100).map((paper, at) => ({ ...paper, id: `2610.${10_000 + at}`, abstract: 'Short.' }));
  const long = { [SAMPLE_ADDRESSES.arxiv]: () => newSubmissions(papers) };
  const { page, reader } = await (await openManicule({ pages: long })).visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(page, 1100);
  expect(await drawnMarks(reader)).toBeLessThan(200);
  const far = page.locator('manicule-mark').nth(999);
  for (let times = 0; times < 2; times++) {
    expect(await far.isVisible()).toBe(false);
    await page.locator('dt').nth(999).scrollIntoViewIfNeeded();
    await far.click();
    await until('its editor', async () => (await page.locator('manicule-editor').count()) === 1);
    await page.keyboard.press('Escape');
    await until('no editor', async () => (await page.locator('manicule-editor').count()) === 0);
    await page.locator('input, a').first().focus();
    await page.evaluate(() => scrollTo(0, 0));
    await until('its sleep', async () => !(await far.isVisible()));
  }
});
