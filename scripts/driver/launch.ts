import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { type Pages, servePages } from './serve.ts';
import { until } from './until.ts';

/** A Chromium with the extension in it. */
export interface Running {
  readonly context: BrowserContext;
  /** Every address that was asked for, in order and from the extension's first moment; empty where the whole web is open. */
  readonly asked: readonly string[];
  /** Empty where it runs without the extension. */
  readonly extensionId: string;
  /** Puts the extension in anew, as the browser does after an update: pages that are open keep what the old one left in them. */
  readonly reloadExtension: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly browserPath: string;
  /** The built extension's folder, absolute. None: the browser as it is, to compare with. */
  readonly extension: string | null;
  /** Kept between runs. */
  readonly profile: string;
  readonly headless: boolean;
  /** A person will browse the web with it: keep the sandbox wherever it works. */
  readonly forPerson?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** All the web there is: every other address is refused. */
  readonly pages?: Pages;
  /** For pictures that are to be alike pixel by pixel. A reader's browser draws anew in parts, which differ by a shade at round corners. */
  readonly forPictures?: boolean;
  /** Device pixels a CSS pixel, for sharp pictures. */
  readonly scale?: number;
  /** Of the browser's own surface, and so of ours; English where nothing is said. */
  readonly language?: string;
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A screen of 1600 by 1200 CSS pixels, so that popups are no smaller than anybody's: the browser's own is 800 by 600. */
function withoutDisplay(scale: number): string[] {
  const screen = `{${1600 * scale}x${1200 * scale} devicePixelRatio=${scale}}`;
  return ['--headless=new', `--screen-info=${screen}`, `--force-device-scale-factor=${scale}`];
}

/**
 * Starts a browser of Chromium's family. The extension goes in by the DevTools protocol: branded Chrome has ignored
 * `--load-extension` since version 137, and this way is the same in all of them.
 */
export async function launch(options: LaunchOptions): Promise<Running> {
  const language = options.language ?? 'en-US';
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.browserPath,
    // playwright's own headless mode differs from build to build; the browser's runs extensions.
    headless: false,
    args: [
      '--no-first-run',
      '--hide-crash-restore-bubble',
      '--enable-unsafe-extension-debugging',
      ...(options.headless ? withoutDisplay(options.scale ?? 1) : []),
      ...(options.forPerson ? [] : [...QUIET, `--lang=${language}`]),
      ...(options.forPictures ? ['--disable-partial-raster'] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    // Where there is a desktop, its language counts for more than the switch.
    ...(!options.forPerson && { env: { ...process.env, LANGUAGE: language.replace('-', '_') } }),
    chromiumSandbox: options.forPerson === true && !isRoot,
    viewport: options.forPerson ? null : (options.viewport ?? { width: 1280, height: 900 }),
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    ...(options.scale && { deviceScaleFactor: options.scale }),
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error(`${options.browserPath} cannot be driven`);
  const asked = options.pages ? await servePages(context, options.pages) : [];
  const extensionId = await loadUnpacked(session, options);
  if (extensionId !== '') {
    await installed(context);
    if (!options.forPerson) await closeWelcome(context);
  }
  return {
    context,
    asked,
    extensionId,
    reloadExtension: async () => {
      const gone = context.serviceWorkers().map((worker) => worker.waitForEvent('close'));
      await loadUnpacked(session, options);
      await Promise.all(gone);
      await installed(context);
    },
    close: () => context.close(),
  };
}

/** The extension's worker answers only after it was told that it is installed: no page is marked a second time from now on. */
async function installed(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate('chrome.tabs.query({})');
}

/** The page for new readers, who are not here. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  await until('the first page', async () => context.pages().some(isWelcome));
  await Promise.all(
    context
      .pages()
      .filter(isWelcome)
      .map((page) => page.close()),
  );
}

async function loadUnpacked(session: CDPSession, { extension, browserPath }: LaunchOptions): Promise<string> {
  if (extension === null) return '';
  try {
    const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
    return id;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `${browserPath} did not take the extension (${reason}). Load ${extension} by hand from the browser's extensions page, or install Chromium.`,
      { cause },
    );
  }
}
