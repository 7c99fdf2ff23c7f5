import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Library } from '../storage/library.ts';
import { openLibrary } from '../storage/open.ts';
import { inventedPaper, inventedRecord, seenOn, tag } from '../tests/support/invented.ts';
import { Finder } from './finder.ts';
import { IndexStore } from './index-store.ts';
import { createNearSearcher, type NearSearcher } from './near-searcher.ts';
import type { WorkerSearcher } from './worker-searcher.ts';

const REQUEST = { query: 'heron', tags: [], status: null, limit: 10 } as const;
const FAR = { hits: [], total: 77 };

interface Around {
  readonly library: Library;
  readonly near: NearSearcher;
  readonly startWorker: ReturnType<typeof vi.fn<() => WorkerSearcher>>;
  readonly onChange: ReturnType<typeof vi.fn<() => void>>;
}

const herons = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) =>
    inventedRecord({
      paper: inventedPaper({ title: `Heron number ${from + i}`, ids: [], url: `https://x.org/${from + i}` }),
    }),
  );

/** A searcher over a library of so many herons, whose index is saved where `save` says so. It stays open: a test may end while it is being followed. */
async function searcherOver(count: number, save = true): Promise<Around> {
  const name = `near-${crypto.randomUUID()}`;
  const library = await openLibrary({ name });
  const store = new IndexStore(`${name}-index`);
  await library.importAll(herons(count));
  if (save) {
    const finder = new Finder(library, store);
    await finder.build(() => 0);
    await finder.tidy();
  }
  const startWorker = vi.fn(
    () => ({ search: async () => FAR, complete: async () => ['far'] }) as unknown as WorkerSearcher,
  );
  const onChange = vi.fn();
  const near = createNearSearcher({
    library: Promise.resolve(library),
    loadFinder: async (opened) => new Finder(opened, store),
    startWorker,
    onChange,
  });
  return { library, near, startWorker, onChange };
}

test('what is asked before the index is loaded waits for it, and the worker is not needed', async () => {
  const { near, startWorker } = await searcherOver(3);
  expect(near.sketch(REQUEST)).toBeNull();
  expect((await near.search(REQUEST)).total).toBe(3);
  expect(near.sketch(REQUEST)?.answer.total).toBe(3);
  expect(startWorker).not.toHaveBeenCalled();
});

test('without a saved index the worker is asked', async () => {
  const { near, startWorker } = await searcherOver(3, false);
  expect(await near.search(REQUEST)).toBe(FAR);
  expect(near.sketch(REQUEST)).toBeNull();
  expect(startWorker).toHaveBeenCalledOnce();
});

test('an answer for a file is the worker’s', async () => {
  const { near } = await searcherOver(3);
  expect(await near.search({ ...REQUEST, limit: Number.POSITIVE_INFINITY })).toBe(FAR);
  expect((await near.search(REQUEST)).total).toBe(3);
});

test('authors are completed by the worker, tags by the page itself', async () => {
  const { library, near, startWorker } = await searcherOver(3);
  const [saved] = await library.newest(1);
  await library.change(saved!.key, { kind: 'addTag', tag: tag('to read') });
  await vi.waitFor(async () => expect(await near.complete('tag:re', 6)).toMatchObject([{ label: 'to read' }]));
  expect(await near.tags()).toEqual([{ name: 'to read', papers: 1 }]);
  expect(startWorker).not.toHaveBeenCalled();
  expect(await near.complete('by:hal', 6)).toEqual(['far']);
});

test('a change is told of when it can be found', async () => {
  const { library, near, onChange } = await searcherOver(3);
  await near.search(REQUEST);
  let found: number | undefined;
  onChange.mockImplementation(() => {
    found ??= near.sketch({ ...REQUEST, query: 'otter' })?.answer.total;
  });
  await library.annotate(seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new', { title: 'Otters' }), { kind: 'save' });
  await vi.waitFor(() => expect(found).toBe(1));
});

test('more changes than are taken in at once are left to the worker', async () => {
  const { library, near, startWorker, onChange } = await searcherOver(3);
  await near.search(REQUEST);
  await library.importAll(herons(300, 3));
  await vi.waitFor(() => expect(near.sketch(REQUEST)).toBeNull());
  expect(await near.search(REQUEST)).toBe(FAR);
  expect(startWorker).toHaveBeenCalledOnce();
  expect(onChange).toHaveBeenCalled();
});

test('papers that are gone altogether are no longer found, and the worker builds the index anew', async () => {
  const { library, near, startWorker, onChange } = await searcherOver(3);
  await near.search(REQUEST);
  const { undo } = await library.importPlanned(herons(2, 3));
  await vi.waitFor(() => expect(near.sketch(REQUEST)?.answer.total).toBe(5));
  await library.undoImport(undo);
  await vi.waitFor(() => expect(near.sketch(REQUEST)).toBeNull());
  expect(startWorker).toHaveBeenCalledOnce();
  expect(onChange).toHaveBeenCalled();
});

test('where much was taken in, the worker is started to save it', async () => {
  const { library, near, startWorker } = await searcherOver(3);
  await near.search(REQUEST);
  await library.importAll(herons(60, 3));
  await vi.waitFor(() => expect(startWorker).toHaveBeenCalledOnce());
  expect(near.sketch(REQUEST)?.answer.total).toBe(63);
});
