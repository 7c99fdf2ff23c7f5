import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addTag, openEditor, savedSaid } from '../../scripts/driver/editor.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { LOSSLESS } from '../browser/papers.ts';
import { newFirefoxProfile, openFirefox } from './harness.ts';

test('the library goes out as a file', async () => {
  const downloads = await mkdtemp(join(tmpdir(), 'manicule-downloads-'));
  onTestFinished(() => rm(downloads, { recursive: true, force: true }));
  const firefox = await openFirefox({ profile: await newFirefoxProfile(downloads) });
  const list = await firefox.visit(SAMPLE_ADDRESSES.huggingface);
  await openEditor(list.reader, LOSSLESS);
  await addTag(list.reader, 'decoding');
  await savedSaid(list.reader);

  const { reader } = await firefox.ownPage();
  await reader.see({ role: 'link', name: LOSSLESS });
  await reader.clickOn({ role: 'button', name: 'Export' });
  await reader.clickOn({ role: 'button', name: 'BibTeX' });
  const file = await until(
    'the file',
    async () => (await readdir(downloads)).find((name) => /\.bib$/.test(name)) ?? null,
  );
  const text = await until('its content', async () => (await readFile(join(downloads, file), 'utf8')) || null);
  expect(text).toMatch(/@\w+\{/);
  expect(text).toContain('decoding');
});
