import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { actInWords, keysOf } from './key-words.ts';
import { LIST_KEYS } from './list-keys.ts';

test('no key means two things', () => {
  const keys = LIST_KEYS.flatMap(keysOf);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the README names every key, and no other', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const table = /\n## Keys\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  const rows = [...table.matchAll(/^\| `(.+)` \| (.+) \|$/gm)].map(([, key, says]) => ({ key, says }));
  expect(rows).toEqual(LIST_KEYS.map((known) => ({ key: keysOf(known).join('`, `'), says: actInWords(known.act) })));
});
