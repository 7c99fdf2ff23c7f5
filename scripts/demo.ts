import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { READINGS, writeAllDown } from './demo/reading.ts';
import { takeShots } from './demo/shots.ts';
import { launch, type Running } from './driver/launch.ts';
import { marksShown } from './driver/marks.ts';
import { exportAs, openOwnPage } from './driver/own-page.ts';
import { readerOf } from './driver/page-reader.ts';
import { openPopup } from './driver/popup.ts';
import { SAMPLE_ADDRESSES, SAMPLE_PAGES } from './sample/index.ts';
import { SAMPLE_PAPERS } from './sample/papers.ts';

/** Half of one word misspelt, the other cut short: what the popup is asked. */
const MISSPELT = 'lossles draf';

export interface DemoOptions {
  readonly browserPath: string;
  readonly extension: string;
  /** The folder that the files go to; what an earlier run left there is replaced. */
  readonly into: string;
  readonly say: (line: string) => void;
}

/** The whole main job by itself, with real clicks and keys, on the sample listing. Throws at the first step that does not work. */
export async function demonstrate({ browserPath, extension, into, say }: DemoOptions): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'manicule-demo-'));
  const running = await launch({ browserPath, extension, profile, headless: true, scale: 2, pages: SAMPLE_PAGES });
  try {
    await rm(into, { recursive: true, force: true });
    await mkdir(into, { recursive: true });
    await doMainJob(running, into, say);
    say(`Done: look into ${relative(process.cwd(), into)}.`);
  } finally {
    await running.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function doMainJob(running: Running, into: string, say: (line: string) => void): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(SAMPLE_ADDRESSES.huggingface);
  await marksShown(page, SAMPLE_PAPERS.length);
  say(`Marked ${SAMPLE_PAPERS.length} of ${SAMPLE_PAPERS.length} papers on ${page.url()}`);
  await writeAllDown(await readerOf(page), READINGS, say);

  const title = READINGS.at(-1)?.title ?? '';
  const popup = await openPopup(running, page);
  await popup.type(MISSPELT);
  await popup.see({ role: 'link', name: title });
  await popup.close();
  say(`Found by “${MISSPELT}” in the popup: ${title}`);

  for (const file of await takeShots(running, page, into, MISSPELT)) say(`Pictured: ${relative(process.cwd(), file)}`);
  const own = await openOwnPage(running);
  for (const [format, name] of [
    ['Markdown', 'library.md'],
    [/^JSON/, 'library.json'],
  ] as const) {
    const { text } = await exportAs(own, format);
    const missing = READINGS.find((reading) => !text.includes(reading.title));
    if (missing) throw new Error(`the export to ${name} lacks “${missing.title}”`);
    const file = join(into, name);
    await writeFile(file, text);
    say(`Exported ${READINGS.length} papers: ${relative(process.cwd(), file)}`);
  }
}
