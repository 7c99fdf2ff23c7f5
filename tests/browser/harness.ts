import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { needChromium } from '../../scripts/browser.ts';
import { BUILT } from '../../scripts/build.ts';
import { type LaunchOptions, launch, type Running } from '../../scripts/driver/launch.ts';
import { openOwnPage } from '../../scripts/driver/own-page.ts';
import { type ChromiumReader, readerOf } from '../../scripts/driver/page-reader.ts';
import { openPopup, type Popup } from '../../scripts/driver/popup.ts';
import { SAMPLE_PAGES } from '../../scripts/sample/index.ts';
import { killBrowser } from './kill.ts';

/** A tab and somebody who reads in it. */
export interface Tab {
  readonly page: Page;
  readonly reader: ChromiumReader;
}

/** A Chromium with the built extension, which knows only the pages that it was given. */
export interface Manicule extends Running {
  readonly visit: (url: string) => Promise<Tab>;
  readonly popup: (over: Page) => Promise<Popup>;
  /** A page of the extension in a tab of its own; the popup's where none is named. */
  readonly ownPage: (path?: string) => Promise<Page>;
  /** Ends it as a power cut would, without a chance to write anything more. */
  readonly kill: () => Promise<void>;
}

/** A profile of its own, removed when the test is over. To be opened more than once, one after the other. */
export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'manicule-test-'));
  // A browser that was killed may still be letting go of its files.
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

/** Opens a browser for the running test, which closes it at its end at the latest. Its web is the sample listings where nothing else is said. */
export async function openManicule({
  pages = SAMPLE_PAGES,
  ...options
}: Partial<LaunchOptions> = {}): Promise<Manicule> {
  const running = await launch({
    extension: BUILT.chrome,
    headless: true,
    pages,
    browserPath: needChromium(console.warn).path,
    profile: options.profile ?? (await newProfile()),
    ...options,
  });
  const { context } = running;
  onTestFinished(() => context.close());
  return {
    ...running,
    visit: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return { page, reader: await readerOf(page) };
    },
    popup: (over) => openPopup(running, over),
    ownPage: (path) => openOwnPage(running, path),
    kill: () => killBrowser(context),
  };
}

/** Switches the extension off under the pages that are open, as its reader does. */
export async function switchOff({ context, extensionId }: Manicule): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(extensionId)}, false)`);
  await page.close();
}
