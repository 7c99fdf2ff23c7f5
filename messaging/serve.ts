import type { GenericSchema } from 'valibot';
import { browser } from 'wxt/browser';
import { Failure } from '../failures/failure.ts';
import { report } from '../failures/report.ts';
import type { OwnCalls, PageCalls, TabCalls } from './contract.ts';
import { type Envelope, isEnvelope, type Reply } from './envelope.ts';
import { Pace } from './pace.ts';

type Handlers<Calls> = {
  readonly [K in keyof Calls]: Calls[K] extends (args: infer A) => infer V
    ? (args: A, from: CallingTab | null) => Promise<V>
    : never;
};

/** The tab that a call came from. */
export interface CallingTab {
  readonly id: number;
  /** Whether its window is a private one. */
  readonly incognito: boolean;
}

export type PageHandlers = Handlers<PageCalls>;
export type OwnHandlers = Handlers<OwnCalls>;

/** What a call's arguments must be; anything else is refused before a handler sees it. */
export type Schemas<Calls> = {
  readonly [K in keyof Calls]: Calls[K] extends (args: infer A) => unknown ? GenericSchema<unknown, A> : never;
};

/** Who sent a message, as the browser says it: a page cannot forge these. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
}

/** Answers the content scripts. Must be called before the background's first turn ends, or a waking message is lost. */
export function servePages(
  handlers: Handlers<PageCalls>,
  check: <K extends keyof PageCalls>(call: K, args: unknown) => Parameters<PageCalls[K]>[0],
): void {
  const pace = new Pace();
  listen('background', async (envelope, sender) => {
    const from = tabOf(sender);
    if (!isContentScript(sender) || !from) throw new Failure('not-allowed', envelope.call);
    if (!Object.hasOwn(handlers, envelope.call)) throw new Failure('bad-message', 'no such call');
    const call = envelope.call as keyof PageCalls;
    return pace.run(from.id, async () => answer(handlers, call, check(call, envelope.args), from));
  });
}

/** Answers the extension's own pages; to be called as early as `servePages`. */
export function serveOwnPages(
  handlers: Handlers<OwnCalls>,
  check: <K extends keyof OwnCalls>(call: K, args: unknown) => Parameters<OwnCalls[K]>[0],
): void {
  listen('background-own', async (envelope, sender) => {
    if (!isOwnPage(sender)) throw new Failure('not-allowed', envelope.call);
    if (!Object.hasOwn(handlers, envelope.call)) throw new Failure('bad-message', 'no such call');
    return answer(
      handlers,
      envelope.call as keyof OwnCalls,
      check(envelope.call as keyof OwnCalls, envelope.args),
      tabOf(sender),
    );
  });
}

/** Answers the extension's own contexts from inside a tab, until the signal aborts. */
export function serveTab(handlers: Handlers<TabCalls>, signal: AbortSignal): void {
  listen(
    'tab',
    async (envelope, sender) => {
      if (sender.id !== browser.runtime.id) throw new Failure('not-allowed', envelope.call);
      if (!Object.hasOwn(handlers, envelope.call)) throw new Failure('bad-message', 'no such call');
      return answer(handlers, envelope.call as keyof TabCalls, envelope.args, tabOf(sender));
    },
    signal,
  );
}

function answer<Calls, K extends keyof Calls>(
  handlers: Handlers<Calls>,
  call: K,
  args: unknown,
  from: CallingTab | null,
): Promise<unknown> {
  return (handlers[call] as (args: unknown, from: CallingTab | null) => Promise<unknown>)(args, from);
}

function tabOf({ tab }: Sender): CallingTab | null {
  return tab?.id === undefined ? null : { id: tab.id, incognito: tab.incognito };
}

function isContentScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined && /^https?:/.test(sender.url ?? '');
}

function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

function listen(
  to: Envelope['to'],
  handle: (envelope: Envelope, sender: Sender) => Promise<unknown>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void): true | undefined => {
    if (!isEnvelope(message, to)) return undefined;
    handle(message, sender)
      .then((value): Reply => ({ ok: true, value: value ?? null }))
      .catch((error: unknown): Reply => refusal(error, message.call))
      .then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function refusal(error: unknown, call: string): Reply {
  report(error, `answering ${call}`);
  return error instanceof Failure
    ? { ok: false, code: error.code, detail: error.detail ?? null }
    : { ok: false, code: 'not-answered', detail: null };
}
