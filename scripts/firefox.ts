import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import WebSocket from 'ws';
import type { Pages } from './driver/serve.ts';

/** A Firefox driven by WebDriver BiDi, as far as opening a page with the extension needs it. */
export interface Firefox {
  /** Whether the page came. */
  readonly goTo: (url: string) => Promise<boolean>;
  /** From now on these pages stand at their addresses. */
  readonly servePages: (pages: Pages) => Promise<void>;
  readonly closed: Promise<unknown>;
  readonly close: () => void;
}

interface FirefoxOptions {
  readonly browserPath: string;
  /** The folder of the extension built for Firefox. */
  readonly extension: string;
  readonly profile: string;
  readonly headless: boolean;
}

/** Starts it with the extension put in for as long as it runs. */
export async function launchFirefox({ browserPath, extension, profile, headless }: FirefoxOptions): Promise<Firefox> {
  const args = [
    '--remote-debugging-port',
    '0',
    '--no-remote',
    '--profile',
    profile,
    ...(headless ? ['--headless'] : []),
  ];
  const child = spawn(browserPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const { call, onEvent } = await connect(await addressOf(child));
  await call('session.new', { capabilities: {} });
  await call('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const { contexts } = await call<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = contexts[0]?.context;
  return {
    closed: once(child, 'exit'),
    close: () => child.kill(),
    goTo: (url) =>
      call('browsingContext.navigate', { context, url, wait: 'interactive' }).then(
        () => true,
        () => false,
      ),
    servePages: async (pages) => {
      onEvent<BlockedRequest>('network.beforeRequestSent', ({ isBlocked, request }) => {
        const page = pages[request.url];
        if (isBlocked && page) void call('network.provideResponse', answerWith(request.request, page()));
      });
      await call('session.subscribe', { events: ['network.beforeRequestSent'] });
      const urlPatterns = Object.keys(pages).map((pattern) => ({ type: 'string', pattern }));
      await call('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
    },
  };
}

interface BlockedRequest {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string };
}

function answerWith(request: string, html: string): object {
  const type = { name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } };
  return { request, statusCode: 200, headers: [type], body: { type: 'string', value: html } };
}

/** Firefox says on its error stream where it listens; the stream is read on, or Firefox would stop at a full pipe. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Firefox ended before it could be driven')));
    createInterface({ input: child.stderr ?? Readable.from([]) }).on('line', (line) => {
      const address = /listening on (ws:\S+)/.exec(line)?.[1];
      if (address) resolve(`${address}/session`);
    });
  });
}

interface Connection {
  /** `T`: what the method answers with, as WebDriver BiDi has it. */
  readonly call: <T>(method: string, params: object) => Promise<T>;
  readonly onEvent: <T>(name: string, listener: (params: T) => void) => void;
}

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, (params: never) => void>();
  let sent = 0;
  socket.on('message', (data) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data));
    if (id === undefined || id === null) listeners.get(method)?.(params as never);
    else if (error) waiting.get(id)?.reject(new Error(`${error}: ${message}`));
    else waiting.get(id)?.resolve(result as never);
    waiting.delete(id);
  });
  await once(socket, 'open');
  return {
    call: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++sent;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    onEvent: (name, listener) => listeners.set(name, listener),
  };
}
