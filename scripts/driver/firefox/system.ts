import type { Connection } from './bidi.ts';

/** A Firefox from its own point of view: what only the browser itself may do. Needs `seesAll`. */
export interface Browser {
  /** Evaluates JavaScript with the browser's rights in its own window. `T` must be JSON. */
  readonly inWindow: <T>(expression: string) => Promise<T>;
  /** The same in the process of a tab, where `content` is its window. */
  readonly inTab: <T>(context: string, expression: string) => Promise<T>;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export async function browserOf({ call }: Connection): Promise<Browser> {
  const { contexts } = await call<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = contexts[0]?.context;

  async function inWindow<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await call<Evaluated>('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context: window },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? 'null') as T;
  }

  let asked = 0;
  return {
    inWindow,
    inTab: async (context, expression) => {
      await call('browsingContext.activate', { context });
      const name = JSON.stringify(`manicule:answer:${++asked}`);
      const script = `sendAsyncMessage(${name}, JSON.stringify(${expression}))`;
      return inWindow(`new Promise((resolve) => {
        const { messageManager } = gBrowser.selectedBrowser;
        const listener = ({ data }) => {
          messageManager.removeMessageListener(${name}, listener);
          resolve(JSON.parse(data));
        };
        messageManager.addMessageListener(${name}, listener);
        messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
      })`);
    },
  };
}
