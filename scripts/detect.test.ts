import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'tests/fixtures/sites/arxiv/recent.html');
const EXPECTED = JSON.parse(readFileSync(PAGE.replace('.html', '.json'), 'utf8'));

function detect(...args: string[]) {
  const command = ['--import', 'tsx', join(ROOT, 'scripts/detect.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

test('prints what the page shows, as JSON', { timeout: 30_000 }, () => {
  const { stdout, stderr, status } = detect(PAGE, EXPECTED.url);
  expect(JSON.parse(stdout)).toEqual(EXPECTED.papers);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

test('prints an empty array where no site reads the address', { timeout: 30_000 }, () => {
  const { stdout, status } = detect(PAGE, 'https://nobody.example/');
  expect({ list: JSON.parse(stdout), status }).toEqual({ list: [], status: 0 });
});

test('says that a site changed, and reads the links to papers', { timeout: 30_000 }, () => {
  const changed = join(mkdtempSync(join(tmpdir(), 'manicule-detect-')), 'changed.html');
  writeFileSync(changed, '<main><p><a href="/abs/2912.00001">Lossless Drafting for Patient Readers</a></p></main>');
  const { stdout, stderr, status } = detect(changed, 'https://arxiv.org/list/inv/new');
  rmSync(dirname(changed), { recursive: true });
  expect(JSON.parse(stdout).map(({ title }: { title: string }) => title)).toEqual([
    'Lossless Drafting for Patient Readers',
  ]);
  expect({ said: stderr.trim().split('\n'), status }).toEqual({
    said: [expect.stringContaining('changed')],
    status: 0,
  });
});

test.each([
  ['a missing file', ['nowhere.html', 'https://arxiv.org/list/inv/new'], 'nowhere.html'],
  ['a bad address', [PAGE, 'arxiv.org/list'], 'arxiv.org/list'],
  ['nothing', [], 'usage:'],
])('says in one line what is wrong with %s', { timeout: 30_000 }, (_, args, word) => {
  const { stdout, stderr, status } = detect(...args);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(word)]);
  expect(status).toBe(1);
});
