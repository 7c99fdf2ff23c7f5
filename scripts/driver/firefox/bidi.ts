import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import WebSocket from 'ws';

/** A line to a Firefox that is driven by WebDriver BiDi. */
export interface Connection {
  /** `T`: what the method answers with, as WebDriver BiDi has it. */
  readonly call: <T>(method: string, params: object) => Promise<T>;
  readonly onEvent: <T>(name: string, listener: (params: T) => void) => void;
}

/** A Firefox process, and the line to it. */
export interface Started extends Connection {
  readonly child: ChildProcess;
}

export async function start(browserPath: string, args: readonly string[]): Promise<Started> {
  const child = spawn(browserPath, ['--remote-debugging-port', '0', '--no-remote', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const connection = await connect(await addressOf(child));
  await connection.call('session.new', { capabilities: {} });
  return { ...connection, child };
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
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox ended'));
    waiting.clear();
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
