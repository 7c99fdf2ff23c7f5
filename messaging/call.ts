import { browser } from 'wxt/browser';
import { Failure } from '../failures/failure.ts';
import type { OwnCalls, PageCalls, TabCalls } from './contract.ts';
import { type Envelope, isReply, unwrapReply } from './envelope.ts';

type Args<Call> = Call extends (args: infer A) => unknown ? A : never;
type Value<Call> = Call extends (args: never) => infer V ? V : never;

/**
 * Asks the background. A worker that was stopped under way is asked again: every call may be made twice.
 * Fails with `extension-gone` where this script outlived its extension, `not-answered`, or what the call itself fails with.
 */
export async function callBackground<K extends keyof PageCalls>(
  call: K,
  args: Args<PageCalls[K]>,
): Promise<Value<PageCalls[K]>> {
  return (await askAgain({ manicule: 1, to: 'background', call, args })) as Value<PageCalls[K]>;
}

/** Hands over to the background what must be done even where this page is closed at once. Fails as `callBackground` does. */
export async function handOver<K extends keyof OwnCalls>(
  call: K,
  args: Args<OwnCalls[K]>,
): Promise<Value<OwnCalls[K]>> {
  return (await askAgain({ manicule: 1, to: 'background-own', call, args })) as Value<OwnCalls[K]>;
}

/** Asks the content script of a tab; null where the tab has none, as on any page that is not a listing. */
export async function callTab<K extends keyof TabCalls>(
  tabId: number,
  call: K,
  args: Args<TabCalls[K]>,
): Promise<Value<TabCalls[K]> | null> {
  const envelope: Envelope = { manicule: 1, to: 'tab', call, args };
  const answer = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }).catch(nobodyListens);
  return isReply(answer) ? (unwrapReply(answer) as Value<TabCalls[K]>) : null;
}

/** Whether this script still belongs to a running extension. */
function extensionLives(): boolean {
  return browser.runtime?.id !== undefined;
}

/** A worker that is being stopped takes the next call to its end too; a moment later there is another. In milliseconds. */
const AGAIN_AFTER = 300;

async function askAgain(envelope: Envelope): Promise<unknown> {
  const reply =
    (await sendToBackground(envelope)) ??
    (await sendToBackground(envelope)) ??
    (await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER)).then(() => sendToBackground(envelope)));
  if (reply === null) throw new Failure('not-answered', envelope.call);
  return reply.value;
}

async function sendToBackground(envelope: Envelope): Promise<{ readonly value: unknown } | null> {
  if (!extensionLives()) throw new Failure('extension-gone');
  const answer = await browser.runtime.sendMessage(envelope).catch((error: unknown) => {
    if (!extensionLives() || /context invalidated/i.test(String(error))) throw new Failure('extension-gone');
    return nobodyListens(error);
  });
  return isReply(answer) ? { value: unwrapReply(answer) } : null;
}

// The browsers say in prose that nobody listens or that the listener went away; whatever else they reject with is the same to a caller.
function nobodyListens(_: unknown): null {
  return null;
}
