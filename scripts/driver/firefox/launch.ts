import { once } from 'node:events';
import type { Pages } from '../serve.ts';
import { until } from '../until.ts';
import { type Connection, start } from './bidi.ts';

/** A Firefox with the extension in it. */
export interface Firefox {
  readonly connection: Connection;
  /** The tab that it opened with, as WebDriver BiDi names it. */
  readonly context: string;
  /** Whether the page came. */
  readonly goTo: (url: string) => Promise<boolean>;
  /** From now on these pages stand at their addresses. */
  readonly servePages: (pages: Pages) => Promise<void>;
  readonly closed: Promise<unknown>;
  readonly close: () => void;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
}

export interface FirefoxOptions {
  readonly browserPath: string;
  /** The folder of the extension built for Firefox. */
  readonly extension: string;
  readonly profile: string;
  readonly headless: boolean;
  /** Lets the driver look into closed shadow roots and into the extension's own pages. Never for a person's own browser. */
  readonly seesAll?: boolean;
}

interface Tab {
  readonly context: string;
  readonly url: string;
}

const isWelcome = ({ url }: Tab) => url.endsWith('/welcome.html');

/** Starts it with the extension put in for as long as it runs. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { browserPath, extension, profile, headless, seesAll = false } = options;
  const connection = await start(browserPath, [
    ...['--profile', profile],
    ...(headless ? ['--headless'] : []),
    ...(seesAll ? ['--remote-allow-system-access'] : []),
  ]);
  const { call, child } = connection;
  await call('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const tabs = async () => (await call<{ contexts: Tab[] }>('browsingContext.getTree', {})).contexts;
  if (seesAll) {
    const welcome = await until('the first page', async () => (await tabs()).find(isWelcome) ?? null);
    await call('browsingContext.close', { context: welcome.context });
  }
  const context = (await tabs())[0]?.context ?? '';
  return {
    connection,
    context,
    closed: once(child, 'exit'),
    close: () => child.kill(),
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    goTo: (url) =>
      call('browsingContext.navigate', { context, url, wait: 'interactive' }).then(
        () => true,
        () => false,
      ),
    servePages: (pages) => servePages(connection, pages),
  };
}

interface BlockedRequest {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string };
}

async function servePages({ call, onEvent }: Connection, pages: Pages): Promise<void> {
  onEvent<BlockedRequest>('network.beforeRequestSent', ({ isBlocked, request }) => {
    const page = pages[request.url];
    if (isBlocked && page) void call('network.provideResponse', answerWith(request.request, page()));
  });
  await call('session.subscribe', { events: ['network.beforeRequestSent'] });
  const urlPatterns = Object.keys(pages).map((pattern) => ({ type: 'string', pattern }));
  await call('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}

function answerWith(request: string, html: string): object {
  const type = { name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } };
  return { request, statusCode: 200, headers: [type], body: { type: 'string', value: html } };
}
