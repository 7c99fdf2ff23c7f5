import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { Memory } from '../../memory/memory.ts';
import { seenOn } from '../../tests/support/invented.ts';
import { memoryHandlers } from './list-memory.ts';

const { pageUrl, paper } = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new');
const look = { pageUrl, papers: [paper] };
const TAB = { id: 1, incognito: false };

function newMemory(): Memory {
  const memory = new Memory(`handlers ${Math.random()}`);
  onTestFinished(() => memory.close());
  return memory;
}

test.each([
  ['a private window', { id: 2, incognito: true }, true],
  ['no tab', null, true],
  ['a reader who does not want it', TAB, false],
])('for %s nothing is remembered and nothing recalled', async (_, from, wanted) => {
  const memory = newMemory();
  const { recall, remember } = memoryHandlers(memory, async () => wanted);
  await remember(look, from);
  expect(await memory.count()).toBe(0);
  await memory.remember(pageUrl, [paper], 1);
  expect(await recall(look, from)).toBeNull();
});

test('for all others it is', async () => {
  const memory = newMemory();
  const { recall, remember } = memoryHandlers(memory, async () => true);
  expect(await recall(look, TAB)).toEqual({ lastHere: null, fresh: [true] });
  await remember(look, TAB);
  expect(await recall(look, TAB)).toEqual({ lastHere: expect.any(Number), fresh: [false] });
});
