import { expect, test } from 'vitest';
import { openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';
import { stockedPage } from './stocked.ts';

/** The background as it is asked when a person types behind the keyword: no driver reaches the address bar itself. */
const TYPED = (text: string) => `new Promise((resolve) => {
  chrome.omnibox.onInputStarted.dispatch();
  chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(text)}, resolve);
})`;

test('what is half remembered is suggested in the address bar, and Enter opens it', async () => {
  const manicule = await openManicule();
  const page = await stockedPage(manicule);
  const background = manicule.context.serviceWorkers()[0] ?? (await manicule.context.waitForEvent('serviceworker'));
  const suggestions = await background.evaluate<readonly { content: string; description: string }[]>(
    TYPED('lossles draf'),
  );
  expect(suggestions[0]?.content).toMatch(/^https:\/\/arxiv\.org\/abs\//);
  expect(suggestions[0]?.description).toContain('<match>Lossles</match>s');
  expect(suggestions[0]?.description.replace(/<.*?>/g, '')).toContain(LOSSLESS);

  const opened = manicule.context.waitForEvent('page');
  await background.evaluate(`chrome.omnibox.onInputEntered.dispatch('lossles draf', 'newForegroundTab')`);
  const found = await opened;
  await found.getByRole('option', { name: new RegExp(LOSSLESS) }).waitFor();
  expect(await found.getByRole('searchbox').inputValue()).toBe('lossles draf');
  await page.close();
});
