import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly name?: string };
}

/** What kept a page's main thread, in milliseconds, the longest first. */
export interface Tasks {
  readonly all: readonly number[];
  /** The tasks in which a script of the extension ran, whatever else was in them: a frame's layout and paint, say. */
  readonly ours: readonly number[];
  /** The extension's scripts in them, with the layout that they asked for. */
  readonly scripts: readonly number[];
}

/** The main thread's tasks while something is done with a page. */
export async function tasksDuring(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Tasks> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', '__metadata'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return tasksIn(trace.traceEvents);
}

function tasksIn(events: readonly TraceEvent[]): Tasks {
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const scripts = complete.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = complete.filter((event) => /RunTask$/.test(event.name) && mains.has(threadOf(event)));
  const outermost = scripts.filter(
    (script) => mains.has(threadOf(script)) && !scripts.some((other) => other !== script && within(script, other)),
  );
  return {
    all: durations(tasks),
    ours: durations(tasks.filter((task) => outermost.some((script) => within(script, task)))),
    scripts: durations(outermost),
  };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

function within(inner: TraceEvent, outer: TraceEvent): boolean {
  return threadOf(inner) === threadOf(outer) && inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}

function durations(tasks: readonly TraceEvent[]): number[] {
  return tasks.map(({ dur = 0 }) => dur / 1000).sort((a, b) => b - a);
}
