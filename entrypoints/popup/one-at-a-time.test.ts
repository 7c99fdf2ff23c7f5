import { expect, test } from 'vitest';
import { deferred } from '../../tests/support/deferred.ts';
import { oneAtATime } from './one-at-a-time.ts';

test('runs once more, however often it was called meanwhile', async () => {
  let runs = 0;
  let atOnce = 0;
  const gate = deferred();
  const work = oneAtATime(async () => {
    runs += 1;
    atOnce += 1;
    expect(atOnce).toBe(1);
    await gate.promise;
    atOnce -= 1;
  });
  const calls = [work(), work(), work()];
  gate.resolve();
  await Promise.all(calls);
  expect(runs).toBe(2);
});

test('goes on after a failure', async () => {
  let failing = true;
  const work = oneAtATime(async () => {
    if (failing) throw new Error('once');
  });
  await expect(work()).rejects.toThrow('once');
  failing = false;
  await expect(work()).resolves.toBeUndefined();
});
