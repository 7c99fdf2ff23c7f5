import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ACT_WORDS } from './key-words.ts';
import { LIST_KEYS } from './list-keys.ts';

test('no key means two things', () => {
  expect(new Set(LIST_KEYS.map(({ key }) => key)).size).toBe(LIST_KEYS.length);
});

test('the README names every key, and no other', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const table = /\n## Keys\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  const rows = [...table.matchAll(/^\| `(.+)` \| (.+) \|$/gm)].map(([, key, says]) => ({ key, says }));
  expect(rows).toEqual(LIST_KEYS.map(({ key, act }) => ({ key, says: ACT_WORDS[act] })));
});
