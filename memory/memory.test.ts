import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import type { PaperRef } from '../papers/seen.ts';
import { ids } from '../tests/support/invented.ts';
import { listName } from './list-name.ts';
import { Memory } from './memory.ts';

const LIST = 'https://arxiv.org/list/cs.CL/new';
const DAY = 86_400_000;

function newMemory(): Memory {
  const memory = new Memory(`memory ${Math.random()}`);
  onTestFinished(() => memory.close());
  return memory;
}

function paper(number: number, over: Partial<PaperRef> = {}): PaperRef {
  return {
    ids: ids(`arxiv:2912.${String(number).padStart(5, '0')}`),
    title: `Zeppelins Reconsidered, Volume ${number} of Many`,
    authors: [],
    ...over,
  };
}

test('a paper is new until a list has shown it, and the list was last read then', async () => {
  const memory = newMemory();
  const papers = [paper(1), paper(2)];
  expect(await memory.recall(LIST, papers)).toEqual({ lastHere: null, fresh: [true, true] });
  await memory.remember(LIST, [paper(1)], DAY);
  expect(await memory.recall(LIST, papers)).toEqual({ lastHere: DAY, fresh: [false, true] });
  expect(await memory.recall('https://arxiv.org/list/cs.LG/new', papers)).toEqual({
    lastHere: null,
    fresh: [false, true],
  });
});

test('one that another list names otherwise is known by its title, and by any of its ids', async () => {
  const memory = newMemory();
  await memory.remember(LIST, [paper(1), paper(2)], DAY);
  const elsewhere = [
    paper(1, { ids: [] }),
    paper(2, { title: 'Renamed', ids: ids('doi:10.1000/182', 'arxiv:2912.00002') }),
    paper(3, { ids: [] }),
  ];
  expect((await memory.recall('https://papers.example.org/', elsewhere)).fresh).toEqual([false, false, true]);
});

test('what is remembered twice counts once, and all of it is forgotten', async () => {
  const memory = newMemory();
  await memory.remember(LIST, [paper(1), paper(2)], DAY);
  await memory.remember(LIST, [paper(2), paper(3)], 2 * DAY);
  expect(await memory.count()).toBe(3);
  await memory.forget();
  expect(await memory.count()).toBe(0);
  expect(await memory.recall(LIST, [paper(1)])).toEqual({ lastHere: null, fresh: [true] });
});

test('of ten thousand papers that were not shown none is taken for one that was', async () => {
  const memory = newMemory();
  for (let at = 0; at < 10_000; at += 1000) {
    await memory.remember(
      LIST,
      Array.from({ length: 1000 }, (_, i) => paper(at + i)),
      DAY,
    );
  }
  const others = Array.from({ length: 10_000 }, (_, i) => paper(20_000 + i));
  expect((await memory.recall(LIST, others)).fresh.filter((fresh) => !fresh)).toEqual([]);
});

test.each([
  ['https://huggingface.co/papers/date/2026-07-02', 'https://huggingface.co/papers'],
  ['https://huggingface.co/papers/week/2026-W27', 'https://huggingface.co/papers/week/2026-W26'],
  ['https://arxiv.org/list/cs.CL/new?b=2&a=1#item3', 'https://arxiv.org/list/cs.CL/new/?a=1&b=2'],
  ['https://arxiv.org/catchup/cs.CL/2026-07-01?abs=True', 'https://arxiv.org/catchup/cs.CL/2026-07-02?abs=True'],
])('%s is the list that %s is', (one, other) => {
  expect(listName(one)).toBe(listName(other));
});

test.each([
  ['https://arxiv.org/list/cs.CL/new', 'https://arxiv.org/list/cs.LG/new'],
  ['https://arxiv.org/search/?query=zip', 'https://arxiv.org/search/?query=button'],
])('%s is not the list that %s is', (one, other) => {
  expect(listName(one)).not.toBe(listName(other));
});
