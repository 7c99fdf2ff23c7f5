import type { CDPSession } from 'playwright-core';
import { keyStroke, textStrokes } from './keys.ts';
import type { Point, Session } from './sight.ts';

/** All targets, tabs among them: the protocol leaves those out unless asked for everything. */
export async function targets(browser: CDPSession) {
  return (await browser.send('Target.getTargets', { filter: [{}] })).targetInfos;
}

/** playwright does not attach to popups, nor to what stands beside a page; a session inside the browser's own does, by letters sent to and fro. */
export async function attach(browser: CDPSession, targetId: string): Promise<Session> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let sent = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  const send = async (method: string, params: object = {}) => {
    const id = ++sent;
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
  return { send: send as Session['send'] };
}

/** A mouse and a keyboard of such a session. */
export function handsOn(session: Session) {
  const mouse = async (type: 'mousePressed' | 'mouseReleased', { x, y }: Point) => {
    await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  };
  const stroke = async (strokes: ReturnType<typeof keyStroke>) => {
    for (const event of strokes) await session.send('Input.dispatchKeyEvent', event);
  };
  return {
    click: async (at: Point) => {
      await mouse('mousePressed', at);
      await mouse('mouseReleased', at);
    },
    move: async ({ x, y }: Point) => {
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    },
    press: (key: string) => stroke(keyStroke(key)),
    type: (text: string) => stroke(textStrokes(text)),
  };
}
