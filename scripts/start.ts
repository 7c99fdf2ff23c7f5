import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { findBrowser, NoBrowser, needChromium } from './browser.ts';
import { build, ROOT } from './build.ts';
import { demonstrate } from './demo.ts';
import { launchFirefox } from './driver/firefox/launch.ts';
import { launch } from './driver/launch.ts';
import { type Pages, servePages } from './driver/serve.ts';
import { SAMPLE_ADDRESSES, SAMPLE_PAGES } from './sample/index.ts';

/** `npm start`: the extension in a browser, on Hugging Face's list; by itself and on the sample listing where nobody could see it. */

const LISTING = SAMPLE_ADDRESSES.huggingface;
const PROFILES = join(ROOT, '.wxt', 'start-profiles');

function say(line: string): void {
  console.log(line);
}

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** What a window needs to be able to do, whichever browser it is of. */
interface Window {
  /** Whether the page came. */
  readonly goTo: (url: string) => Promise<boolean>;
  readonly servePages: (pages: Pages) => Promise<unknown>;
  readonly closed: Promise<unknown>;
}

async function chromiumWindow(browserPath: string): Promise<Window> {
  const profile = join(PROFILES, 'chromium');
  const extension = build('chrome');
  const { context } = await launch({ browserPath, extension, profile, headless: false, forPerson: true });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    goTo: (url) => reaches(page, url),
    servePages: (pages) => servePages(context, pages),
    closed: lastWindowClosed(context),
  };
}

/** On macOS a browser runs on without a window: it is ended then. */
async function lastWindowClosed(context: BrowserContext): Promise<void> {
  const closed = context.waitForEvent('close', { timeout: 0 });
  const onPage = (page: Page) => page.once('close', () => context.pages().length === 0 && context.close());
  for (const page of context.pages()) onPage(page);
  context.on('page', onPage);
  await closed;
}

async function firefoxWindow(browserPath: string): Promise<Window> {
  const profile = join(PROFILES, 'firefox');
  mkdirSync(profile, { recursive: true });
  return launchFirefox({ browserPath, extension: build('firefox'), profile, headless: false });
}

/** Opens a window for somebody to use, and returns when it is closed. What they save stays for the next time. */
async function openForPerson(): Promise<void> {
  const browser = findBrowser('chromium') ?? findBrowser('firefox') ?? needChromium(say);
  say(`Building the extension and opening ${browser.path}.`);
  const window = await (browser.family === 'firefox' ? firefoxWindow : chromiumWindow)(browser.path);
  if (await window.goTo(LISTING)) {
    say(`${LISTING} is open: each paper has a mark.`);
  } else {
    await window.servePages(SAMPLE_PAGES);
    await window.goTo(LISTING);
    say('Hugging Face cannot be reached, so the sample listing is open: each of its invented papers has a mark.');
  }
  say(
    'The popup is behind the puzzle piece in the toolbar. What you save stays for the next time. Close the window to end.',
  );
  await window.closed;
}

async function reaches(page: Page, url: string): Promise<boolean> {
  try {
    const response = await page.goto(url, { timeout: 15_000, waitUntil: 'commit' });
    return response?.ok() === true;
  } catch {
    // No network, no name, no answer in time: all the same here.
    return false;
  }
}

async function demonstrateAlone(): Promise<void> {
  const { path } = needChromium(say);
  say(`No display here, so Manicule shows itself, in ${path}, on the sample listing.`);
  await demonstrate({ browserPath: path, extension: build('chrome'), into: join(ROOT, 'demo-output'), say });
}

/** `DISPLAY` may name a screen that is gone, as in a terminal that outlived its session. */
function saysNoDisplay(error: unknown): boolean {
  return /missing x server|cannot open display|platform failed to initialize/i.test(String(error));
}

try {
  if (!hasDisplay()) await demonstrateAlone();
  else
    await openForPerson().catch((error: unknown) => {
      if (!saysNoDisplay(error)) throw error;
      return demonstrateAlone();
    });
} catch (error) {
  console.error(error instanceof NoBrowser ? error.message : error);
  process.exitCode = 1;
}
