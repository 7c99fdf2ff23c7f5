import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openLibrary } from '../storage/open.ts';
import { inventedPaper, inventedRecord } from '../tests/support/invented.ts';
import { Finder } from './finder.ts';
import { IndexStore } from './index-store.ts';
import type { Answer, Reply } from './messages.ts';
import { type Page, serveFinder } from './serve.ts';

test('completions that are asked for before the index is built wait for it', async () => {
  const name = `serve-${crypto.randomUUID()}`;
  const library = await openLibrary({ name });
  const store = new IndexStore(`${name}-index`);
  onTestFinished(() => {
    library.close();
    store.close();
  });
  const papers = Array.from({ length: 600 }, (_, at) =>
    inventedRecord({ paper: inventedPaper({ title: `Heron ${at}`, ids: [], authors: ['Wen Halloran'] }) }),
  );
  await library.importAll(papers);
  const answer = await new Promise<Answer>((resolve) => {
    const postMessage = (reply: Reply) => reply.kind === 'answer' && resolve(reply.answer);
    const page: Page = { onmessage: null, postMessage };
    serveFinder(page, async () => ({ library, store }));
    page.onmessage?.({ data: { id: 1, call: 'complete', text: 'by:hal', caret: 6 } } as MessageEvent);
  });
  expect(answer).toMatchObject([{ insert: '"Wen Halloran" ', papers: 600 }]);
});

test('a saved index answers before the library is counted', async () => {
  const name = `serve-${crypto.randomUUID()}`;
  const library = await openLibrary({ name });
  const store = new IndexStore(`${name}-index`);
  onTestFinished(() => {
    library.close();
    store.close();
  });
  await library.importAll([inventedRecord({ paper: inventedPaper({ title: 'Herons at dusk' }) })]);
  const finder = new Finder(library, store);
  await finder.build(() => 0);
  await finder.tidy();
  vi.spyOn(library, 'count').mockReturnValue(new Promise(() => undefined));
  const answer = await new Promise<Answer>((resolve) => {
    const postMessage = (reply: Reply) => reply.kind === 'answer' && resolve(reply.answer);
    const page: Page = { onmessage: null, postMessage };
    serveFinder(page, async () => ({ library, store }));
    const request = { query: 'heron', tags: [], status: null, limit: 1 };
    page.onmessage?.({ data: { id: 1, call: 'search', request } } as unknown as MessageEvent);
  });
  expect(answer).toMatchObject({ total: 1 });
});
