import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Running } from './launch.ts';

/** The popup's page in a tab of its own, where it stays open whatever else is clicked. */
export async function openOwnPage({ context, extensionId }: Running, path = 'popup.html'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** Exports what the popup's page shows and answers with the file. The format by the name on its button. */
export async function exportAs(page: Page, format: string | RegExp): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: format }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Imports a backup and answers with the sentence that says what was done. */
export async function importFile(page: Page, file: { name: string; text: string }): Promise<string> {
  const panel = page.getByRole('region', { name: 'Import a backup' });
  if (!(await panel.isVisible())) await page.getByRole('button', { name: 'Import' }).click();
  await panel.getByRole('button').first().waitFor();
  await panel.locator('input[type=file]').setInputFiles({
    name: file.name,
    mimeType: 'application/json',
    buffer: Buffer.from(file.text),
  });
  const sentence = panel.getByRole('status').or(panel.getByRole('alert')).filter({ hasText: /\S/ });
  await sentence.waitFor();
  return (await sentence.textContent()) ?? '';
}
