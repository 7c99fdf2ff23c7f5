import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { needChromium } from './browser.ts';
import { build, ROOT } from './build.ts';
import { writeAllDown } from './demo/reading.ts';
import { takeShots } from './demo/shots.ts';
import { launch } from './driver/launch.ts';
import { readerOf } from './driver/page-reader.ts';
import { SAMPLE_ADDRESSES, servePages } from './sample/index.ts';

/** `npm run screenshots`: the README's pictures, taken anew from the built extension on the sample listing. */

const profile = mkdtempSync(join(tmpdir(), 'manicule-shots-'));
const say = (line: string) => console.log(line);
const running = await launch({
  browserPath: needChromium(say).path,
  extension: build('chrome'),
  profile,
  headless: true,
  scale: 2,
  viewport: { width: 1240, height: 760 },
});
try {
  await servePages(running.context);
  const page = await running.context.newPage();
  await page.goto(SAMPLE_ADDRESSES.huggingface);
  await writeAllDown(await readerOf(page), say);
  for (const file of await takeShots(running, page, join(ROOT, 'docs', 'images'))) {
    say(`${relative(ROOT, file)}: ${Math.round(statSync(file).size / 1000)} kB`);
  }
} finally {
  await running.close();
  rmSync(profile, { recursive: true, force: true });
}
