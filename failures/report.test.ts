import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Failure } from './failure.ts';
import { report } from './report.ts';

const said: string[] = [];
let hours = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: ++hours * 3_600_000 });
  said.length = 0;
  const say = (message: string) => said.push(message);
  vi.spyOn(console, 'warn').mockImplementation(say);
  vi.spyOn(console, 'error').mockImplementation(say);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what is expected is a warning with its name, what is not is an error', () => {
  report(new Failure('blocked', 'a detail'), 'opening');
  report(new TypeError('no'), 'opening');
  expect(said).toEqual(['Manicule, opening: blocked', 'Manicule, opening:']);
  expect(console.warn).toHaveBeenCalledTimes(1);
});

test('a message is told twenty times a minute, and others beside it', () => {
  for (let n = 0; n < 100_000; n++) report(new Failure('too-much', String(n)), 'answering lookUp');
  report(new Failure('storage-full'), 'answering annotate');
  expect(said).toHaveLength(21);
  vi.advanceTimersByTime(60_001);
  report(new Failure('too-much'), 'answering lookUp');
  expect(said).toHaveLength(22);
});

test('messages that are all different are bounded, too', () => {
  for (let n = 0; n < 100_000; n++) report(new Error('no'), `answering ${n}`);
  expect(said).toHaveLength(200);
});
