import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { othersTurn } from '../search/others-turn.ts';
import { REHEARSED, WORTH_REHEARSING } from '../search/rehearsal.ts';
import { openLibrary } from '../storage/open.ts';
import { inventedPaper, inventedRecord } from '../tests/support/invented.ts';
import { Finder } from './finder.ts';
import { IndexStore } from './index-store.ts';
import type { Answer, Question, Reply } from './messages.ts';
import { type Page, serveFinder } from './serve.ts';

async function newLibrary() {
  const name = `serve-${crypto.randomUUID()}`;
  const library = await openLibrary({ name });
  const store = new IndexStore(`${name}-index`);
  onTestFinished(() => {
    library.close();
    store.close();
  });
  return { library, store };
}

/** The first answer to a question that is asked before anything is there. */
function answerTo(question: Question, opened: Awaited<ReturnType<typeof newLibrary>>): Promise<Answer> {
  return new Promise((resolve) => {
    const postMessage = (reply: Reply) => reply.kind === 'answer' && resolve(reply.answer);
    const page: Page = { onmessage: null, postMessage };
    serveFinder(page, async () => opened);
    page.onmessage?.({ data: question } as MessageEvent<Question>);
  });
}

test('completions that are asked for before the index is built wait for it', async () => {
  const opened = await newLibrary();
  const papers = Array.from({ length: 600 }, (_, at) =>
    inventedRecord({ paper: inventedPaper({ title: `Heron ${at}`, ids: [], authors: ['Wen Halloran'] }) }),
  );
  await opened.library.importAll(papers);
  const answer = await answerTo({ id: 1, call: 'complete', text: 'by:hal', caret: 6 }, opened);
  expect(answer).toMatchObject([{ insert: '"Wen Halloran" ', papers: 600 }]);
});

test('a saved index answers before the library is counted', async () => {
  const opened = await newLibrary();
  const { library, store } = opened;
  await library.importAll([inventedRecord({ paper: inventedPaper({ title: 'Herons at dusk' }) })]);
  const finder = new Finder(library, store);
  await finder.build(() => 0);
  await finder.tidy();
  vi.spyOn(library, 'count').mockReturnValue(new Promise(() => undefined));
  const request = { query: 'heron', tags: [], status: null, limit: 1 };
  expect(await answerTo({ id: 1, call: 'search', request }, opened)).toMatchObject({ total: 1 });
});

test('no count is begun while papers that were found are still being read', async () => {
  const opened = await newLibrary();
  const { library, store } = opened;
  await library.importAll([inventedRecord({ paper: inventedPaper({ title: 'Herons at dusk' }) })]);
  const finder = new Finder(library, store);
  await finder.build(() => 0);
  await finder.tidy();
  const { getEach } = library;
  const counted = vi.spyOn(library, 'count');
  const begunBeforeRead: number[] = [];
  vi.spyOn(library, 'getEach').mockImplementation(async (keys) => {
    for (let turns = 0; turns < 20; turns++) await othersTurn();
    begunBeforeRead.push(counted.mock.calls.length);
    return getEach(keys);
  });
  const request = { query: 'heron', tags: [], status: null, limit: 1 };
  await answerTo({ id: 1, call: 'search', request }, opened);
  expect(begunBeforeRead).toEqual([0]);
  await vi.waitFor(() => expect(counted).toHaveBeenCalled());
});

test('an index that is built anew, since papers are gone altogether, does not pass for whole', async () => {
  const opened = await newLibrary();
  const { library } = opened;
  await library.importAll([inventedRecord({ paper: inventedPaper({ title: 'Otters at dawn' }) })]);
  const herons = inventedRecord({ paper: inventedPaper({ title: 'Herons at dusk', ids: [], url: 'https://x.org/h' }) });
  const { undo } = await library.importPlanned([herons]);
  let reply: (reply: Reply) => void = () => undefined;
  const page: Page = { onmessage: null, postMessage: (said) => reply(said) };
  const ask = (question: Question) =>
    new Promise<Answer>((resolve) => {
      reply = (said) => said.kind === 'answer' && said.id === question.id && resolve(said.answer);
      page.onmessage?.({ data: question } as MessageEvent<Question>);
    });
  serveFinder(page, async () => opened);
  await ask({ id: 1, call: 'tags' }); // which waits until changes are followed
  const reading = vi.spyOn(library, 'page').mockReturnValue(new Promise(() => undefined));
  await library.undoImport(undo);
  await vi.waitFor(() => expect(reading).toHaveBeenCalled());
  const request = { query: 'otter', tags: [], status: null, limit: 1 };
  expect(await ask({ id: 2, call: 'search', request })).toEqual({ hits: [], total: 0, partial: true });
});

test('at rest a large library is searched for nothing, until somebody asks', async () => {
  const opened = await newLibrary();
  const papers = Array.from({ length: WORTH_REHEARSING }, (_, at) =>
    inventedRecord({ paper: inventedPaper({ title: `Heron ${at}`, ids: [], url: `https://x.org/${at}` }) }),
  );
  await opened.library.importAll(papers);
  const finder = new Finder(opened.library, opened.store);
  await finder.build(() => 0);
  await finder.tidy();
  const searched = vi.spyOn(Finder.prototype, 'search');
  onTestFinished(() => searched.mockRestore());
  const page: Page = { onmessage: null, postMessage: () => undefined };
  serveFinder(page, async () => opened);
  const question: Question = { id: 1, call: 'search', request: { query: 'newt', tags: [], status: null, limit: 1 } };
  const ask = () => page.onmessage?.({ data: question } as MessageEvent<Question>);
  ask();
  await vi.waitFor(() => expect(searched.mock.calls.length).toBeGreaterThan(3));
  ask();
  await vi.waitFor(() => expect(searched.mock.lastCall?.[0]).toMatchObject({ query: 'newt' }));
  const calls = searched.mock.calls.length;
  await othersTurn();
  await othersTurn();
  expect(searched).toHaveBeenCalledTimes(calls);
  expect(calls).toBeLessThan(REHEARSED);
});
