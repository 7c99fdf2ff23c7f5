import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { needChromium } from './browser.ts';
import { build, ROOT } from './build.ts';
import { takeLibraryShots } from './demo/library-shots.ts';
import { READINGS, type Reading, writeAllDown } from './demo/reading.ts';
import { takeShots } from './demo/shots.ts';
import { launch } from './driver/launch.ts';
import { readerOf } from './driver/page-reader.ts';
import { SAMPLE_ADDRESSES, SAMPLE_PAGES } from './sample/index.ts';

/** `npm run screenshots`: the README's pictures, taken anew from the built extension on the sample listing. */

/** For a popup that has something to show. */
const EARLIER: readonly Reading[] = [
  {
    title: 'Cartographer: Agents With Long Memories That Draw Their Own Maps',
    buttons: ['To read'],
    tags: ['agents'],
    note: '',
  },
  {
    title: 'The Weather in the Weights: Seasonal Drift in Continually Trained Models',
    buttons: ['Read', 'Star'],
    tags: ['training', 'to cite'],
    note: 'The yearly rhythm of Fig. 3 is a fine opening for a talk.',
  },
  {
    title: 'Counting Sheep: Exact Object Counts From Diffusion Models',
    buttons: ['Dismissed'],
    tags: ['vision'],
    note: '',
  },
];

/** Misspelt, and in several of them. */
const QUERY = 'modls';

const profile = mkdtempSync(join(tmpdir(), 'manicule-shots-'));
const say = (line: string) => console.log(line);
const running = await launch({
  browserPath: needChromium(say).path,
  extension: build('chrome'),
  profile,
  headless: true,
  scale: 2,
  pages: SAMPLE_PAGES,
  viewport: { width: 1240, height: 660 },
});
try {
  const page = await running.context.newPage();
  await page.goto(SAMPLE_ADDRESSES.huggingface);
  await writeAllDown(await readerOf(page), [...EARLIER, ...READINGS], say);
  const into = join(ROOT, 'docs', 'images');
  for (const file of [...(await takeShots(running, page, into, QUERY)), ...(await takeLibraryShots(running, into))]) {
    say(`${relative(ROOT, file)}: ${Math.round(statSync(file).size / 1000)} kB`);
  }
} finally {
  await running.close();
  rmSync(profile, { recursive: true, force: true });
}
