import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { PaperId } from '../../papers/id.ts';
import type { Seen } from '../../papers/seen.ts';
import { openLibrary } from '../../storage/open.ts';
import { keysOnceRead } from './citation-keys.ts';

const seen = (number: number): Seen => ({
  paper: {
    ids: [`arxiv:2611.0000${number}` as PaperId],
    title: `Lanterns ${number}`,
    authors: ['Ada Quill'],
    date: '2026',
    url: `https://arxiv.org/abs/2611.0000${number}`,
  },
  site: 'arxiv',
  pageUrl: 'https://arxiv.org/list/cs.CL/new',
});

test('the library is read once for many papers, and again once it has changed', async () => {
  const library = await openLibrary();
  const everything = vi.spyOn(library, 'everything');
  const keys = keysOnceRead();
  const first = await library.annotate(seen(1), { kind: 'save' });
  const [once, twice] = await Promise.all([keys(library, undefined), keys(library, undefined)]);
  expect(await keys(library, undefined)).toBe(once);
  expect(twice).toEqual(once);
  const reads = everything.mock.calls.length;
  expect(reads).toBeLessThanOrEqual(2);
  const second = await library.annotate(seen(2), { kind: 'save' });
  expect([...(await keys(library, undefined)).values()]).toEqual(['quill2026lanterns', 'quill2026lanternsa']);
  expect(everything.mock.calls.length).toBe(reads + 1);
  await library.moveToTrash([first.key]);
  expect([...(await keys(library, undefined))]).toEqual([[second.key, 'quill2026lanterns']]);
  expect([...(await keys(library, '[auth]')).values()]).toHaveLength(1);
  library.close();
});
