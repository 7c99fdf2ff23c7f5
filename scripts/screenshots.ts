import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { needChromium } from './browser.ts';
import { build, ROOT } from './build.ts';
import { takeLibraryShots } from './demo/library-shots.ts';
import { READINGS, writeAllDown } from './demo/reading.ts';
import { takeShots } from './demo/shots.ts';
import { type LaunchOptions, launch, type Running } from './driver/launch.ts';
import { readerOf } from './driver/page-reader.ts';
import { takeBarShot } from './pictures/bar-shot.ts';
import { gifOf, inFewColours } from './pictures/ffmpeg.ts';
import { MORE_READINGS } from './pictures/more-readings.ts';
import { record } from './pictures/recording.ts';
import { SCREEN, takeStoreShots } from './pictures/store-shots.ts';
import { takeViewShots } from './pictures/view-shots.ts';
import { SAMPLE_ADDRESSES, SAMPLE_PAGES } from './sample/index.ts';

/**
 * `npm run screenshots`: the pictures of the README, the guide and the stores, and the film, taken anew from the built extension on
 * the sample listings. Needs ffmpeg; set in Inter or Noto Sans where the machine has them. `-- views`: instead, and for looking at only,
 * each view of the library in both themes at three widths, into `test-output/views`.
 */

/** Misspelt, and in several of the papers. */
const QUERY = 'modls';

/** What the README and the guide show of all that is taken. */
const SHOWN = [
  'listing-light.png',
  'editor-light.png',
  'bar-light.png',
  'popup-light.png',
  'popup-dark.png',
  'library-light.png',
  'library-dark.png',
];

const IMAGES = join(ROOT, 'docs', 'images');
const STORE = join(IMAGES, 'store');

const say = (line: string) => console.log(line);

function keep(file: string, picture: Buffer): void {
  writeFileSync(file, picture);
  say(`${relative(ROOT, file)}: ${Math.round(picture.length / 1000)} kB`);
}

process.env['FONTCONFIG_FILE'] = join(ROOT, 'scripts', 'pictures', 'fonts.conf');
const browserPath = needChromium(say).path;
const extension = build('chrome');
const profiles = mkdtempSync(join(tmpdir(), 'manicule-shots-'));

/** Does something in a browser that keeps what is saved for the next with the same profile. */
async function inBrowser(
  profile: string,
  options: Pick<LaunchOptions, 'scale' | 'viewport'>,
  act: (running: Running) => Promise<void>,
) {
  const running = await launch({
    browserPath,
    extension,
    profile: join(profiles, profile),
    headless: true,
    forPictures: true,
    pages: SAMPLE_PAGES,
    ...options,
  });
  try {
    await act(running);
  } finally {
    await running.close();
  }
}

/** The sample's list, most of whose papers the reader has something to say of. */
async function readList(running: Running): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(SAMPLE_ADDRESSES.huggingface);
  await writeAllDown(await readerOf(page), [...MORE_READINGS, ...READINGS], say);
  return page;
}

async function takeReadmeShots(running: Running): Promise<void> {
  const page = await readList(running);
  const taken = mkdtempSync(join(profiles, 'taken-'));
  await takeShots(running, page, taken, QUERY);
  await takeLibraryShots(running, taken);
  await takeBarShot(running, taken);
  for (const name of SHOWN) keep(join(IMAGES, name), inFewColours(readFileSync(join(taken, name)), 'palette'));
}

async function takeAll(): Promise<void> {
  mkdirSync(STORE, { recursive: true });
  await inBrowser('film', {}, async (running) => {
    keep(join(IMAGES, 'manicule.gif'), gifOf(await record(running)));
  });
  await inBrowser('shelf', { scale: 2, viewport: { width: 1240, height: 660 } }, takeReadmeShots);
  await inBrowser('shelf', { viewport: SCREEN }, async (running) => {
    for (const [name, picture] of await takeStoreShots(running, QUERY)) {
      keep(join(STORE, `${name}.png`), inFewColours(picture, 'rgb24'));
    }
  });
}

async function takeViews(): Promise<void> {
  const into = join(ROOT, 'test-output', 'views');
  await inBrowser('views', {}, async (running) => {
    await (await readList(running)).close();
    await takeViewShots(running, into);
  });
  say(`Look into ${relative(ROOT, into)}.`);
}

try {
  await (process.argv[2] === 'views' ? takeViews() : takeAll());
} finally {
  rmSync(profiles, { recursive: true, force: true });
}
