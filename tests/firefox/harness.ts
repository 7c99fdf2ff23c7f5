import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { BUILT } from '../../scripts/build.ts';
import { eyesOf } from '../../scripts/driver/firefox/eyes.ts';
import { handsOn } from '../../scripts/driver/firefox/hands.ts';
import { launchFirefox } from '../../scripts/driver/firefox/launch.ts';
import { browserOf } from '../../scripts/driver/firefox/system.ts';
import { makeReader, type Reader } from '../../scripts/driver/reader.ts';
import type { Pages } from '../../scripts/driver/serve.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_PAGES } from '../../scripts/sample/index.ts';

const ID = 'manicule@manicule.invalid';

/** A temporary extension keeps its storage and its address from one run to the next, as an installed one does. */
const PREFERENCES = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.shell.checkDefaultBrowser': false,
  'accessibility.force_disabled': -1,
};

/** A tab and somebody who reads in it. */
export interface FirefoxTab {
  readonly reader: Reader;
  /** Evaluates JavaScript as a script of the page. `T` must be JSON. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly marks: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A Firefox with the built extension, which knows only the pages that it was given. */
export interface FirefoxManicule {
  readonly visit: (url: string) => Promise<FirefoxTab>;
  /** A page of the extension's own in a tab. */
  readonly ownPage: (path?: string) => Promise<FirefoxTab>;
  /** The address of what stands in the sidebar; null where it is closed. */
  readonly inSidebar: () => Promise<string | null>;
  readonly kill: () => Promise<void>;
}

/** A profile of its own, removed when the test is over. */
export async function newFirefoxProfile(downloads?: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'manicule-firefox-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const all = downloads === undefined ? PREFERENCES : { ...PREFERENCES, ...downloadsTo(downloads) };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

function downloadsTo(folder: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
}

/** Opens a Firefox for the running test, which ends it at its end at the latest. Its web is the sample listings where nothing else is said. */
export async function openFirefox({
  pages = SAMPLE_PAGES,
  profile,
}: {
  readonly pages?: Pages;
  readonly profile?: string;
} = {}): Promise<FirefoxManicule> {
  const found = findBrowser('firefox');
  if (!found) throw new Error('no Firefox is installed');
  const firefox = await launchFirefox({
    browserPath: found.path,
    extension: BUILT.firefox,
    profile: profile ?? (await newFirefoxProfile()),
    headless: true,
    seesAll: true,
  });
  const { connection } = firefox;
  onTestFinished(async () => {
    firefox.close();
    await firefox.closed;
  });
  await firefox.servePages(pages);
  const browser = await browserOf(connection);

  function tabOf(context: string): FirefoxTab {
    const evaluate = async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await connection.call<Evaluated>('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? 'null') as T;
    };
    return {
      reader: makeReader(eyesOf(browser, context), handsOn(connection, context)),
      evaluate,
      marks: () => evaluate<number>("document.querySelectorAll('manicule-mark').length"),
      close: async () => {
        await connection.call('browsingContext.close', { context });
      },
    };
  }

  return {
    visit: async (url) => {
      const { context } = await connection.call<{ context: string }>('browsingContext.create', { type: 'tab' });
      await connection.call('browsingContext.navigate', { context, url, wait: 'complete' });
      return tabOf(context);
    },
    ownPage: async (path = 'popup.html') => {
      const url = await browser.inWindow<string>(`(() => {
        const url = 'moz-extension://' + WebExtensionPolicy.getByID('${ID}').mozExtensionHostname + '/${path}';
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });
        return url;
      })()`);
      const opened = await until('the page of the extension', async () => {
        const { contexts } = await connection.call<Tree>('browsingContext.getTree', {});
        return contexts.find((tab) => tab.url === url) ?? null;
      });
      return tabOf(opened.context);
    },
    inSidebar: () =>
      browser.inWindow(`(() => {
        if (!SidebarController.isOpen) return null;
        return SidebarController.browser.contentDocument.getElementById('webext-panels-browser')?.currentURI.spec ?? null;
      })()`),
    kill: firefox.kill,
  };
}

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
