import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { BUILT } from '../../scripts/build.ts';
import { eyesOf } from '../../scripts/driver/firefox/eyes.ts';
import { handsOn } from '../../scripts/driver/firefox/hands.ts';
import { launchFirefox } from '../../scripts/driver/firefox/launch.ts';
import { browserOf } from '../../scripts/driver/firefox/system.ts';
import { makeReader, type Reader } from '../../scripts/driver/reader.ts';
import type { Pages } from '../../scripts/driver/serve.ts';
import type { Point } from '../../scripts/driver/sight.ts';
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
  /** Puts a file into the page's one field for files. */
  readonly choose: (file: string) => Promise<void>;
  /** Clicks with the other button on what an expression stands for in the page, and in the menu on what has this label. */
  readonly fromMenu: (what: string, label: string) => Promise<void>;
  /** In CSS pixels. */
  readonly setSize: (width: number, height: number) => Promise<void>;
  /** Keeps a picture of what is seen, as a PNG. */
  readonly picture: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A Firefox with the built extension, which knows only the pages that it was given. */
export interface FirefoxManicule {
  readonly visit: (url: string) => Promise<FirefoxTab>;
  /** A page of the extension's own in a tab. */
  readonly ownPage: (path?: string) => Promise<FirefoxTab>;
  /** The address of what stands in the sidebar; null where it is closed. */
  readonly inSidebar: () => Promise<string | null>;
  /** Has the browser do what it does on a shortcut of the extension's, by its key; keys of a driver stay in the page. */
  readonly shortcut: (key: string) => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** A profile of its own, removed when the test is over. */
export async function newFirefoxProfile(downloads?: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'manicule-firefox-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const all = { ...PREFERENCES, ...(downloads !== undefined && downloadsTo(downloads)) };
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
  language,
}: {
  readonly pages?: Pages;
  readonly profile?: string;
  /** Which language the browser says that it speaks, whatever it was packaged in; as it is where nothing is said. */
  readonly language?: string;
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
  if (language !== undefined) {
    await browser.inWindow(SPEAK(language));
    await connection.call('webExtension.install', { extensionData: { type: 'path', path: BUILT.firefox } });
  }

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
      choose: async (file) => {
        const locator = { type: 'css', value: 'input[type=file]' };
        const found = await connection.call<Located>('browsingContext.locateNodes', { context, locator });
        await connection.call('input.setFiles', { context, element: found.nodes[0], files: [file] });
      },
      fromMenu: async (what, label) => {
        const { x, y } = await evaluate<Point>(MIDDLE(what));
        const press = [
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ];
        const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
        const actions = [{ type: 'pointer', id: 'mouse', actions: [move, ...press] }];
        await connection.call('input.performActions', { context, actions });
        await until(`${label} in the menu`, () => browser.inWindow<boolean>(CHOOSE(label)));
      },
      setSize: async (width, height) => {
        // A tab that is not seen takes its time.
        await connection.call('browsingContext.activate', { context });
        await connection.call('browsingContext.setViewport', { context, viewport: { width, height } });
      },
      picture: async (file) => {
        const { data } = await connection.call<{ data: string }>('browsingContext.captureScreenshot', { context });
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, Buffer.from(data, 'base64'));
      },
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
    shortcut: async (key) => {
      const found = await browser.inWindow<boolean>(`(() => {
        const key = document.querySelector('keyset[id^="ext-keyset"] > key[key="${key}" i]');
        key?.doCommand();
        return key !== null;
      })()`);
      if (!found) throw new Error(`no shortcut of the extension has the key ${key}`);
    },
    kill: firefox.kill,
  };
}

/** An extension asks for the language when it is put in. */
const SPEAK = (language: string) => `(() => {
  Services.locale.availableLocales = [${JSON.stringify(language)}, 'en-US'];
  Services.locale.requestedLocales = [${JSON.stringify(language)}];
})()`;

/** The middle of an element or a range, scrolled to where it is one. */
const MIDDLE = (what: string) => `((at) => {
  at.scrollIntoView?.({ block: 'center' });
  const { x, y, width, height } = at.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})(${what})`;

/** Chooses what has a label in the open context menu; whether it was there. */
const CHOOSE = (label: string) => `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find((each) => each.label === ${JSON.stringify(label)});
  if (menu.state !== 'open' || !item) return false;
  item.doCommand();
  menu.hidePopup();
  return true;
})()`;

interface Located {
  readonly nodes: readonly object[];
}

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
