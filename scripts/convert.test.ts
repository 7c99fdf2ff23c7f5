import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'manicule-convert-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function convert(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'convert', '--', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, errors: stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn')) };
}

const bib = file('a.bib', '@misc{a, title={Marks}, eprint={2607.00001}}\n@misc{open, title={\n');

describe('a file', () => {
  test('is printed in another format, and what was left out told', () => {
    const { status, stdout, errors } = convert('--from', 'bibtex', '--to', 'ris', bib);
    expect(stdout).toMatch(/^TY {2}- UNPB\r\nTI {2}- Marks\r\n/);
    expect(errors).toEqual([`convert: ${bib}:2: This entry is never closed.`]);
    expect(status).toBe(0);
  }, 60_000);

  test('comes back as it was', () => {
    const json = file('a.json', convert('--from', 'bibtex', '--to', 'json', bib).stdout);
    const again = convert('--from', 'json', '--to', 'json', json).stdout;
    expect(JSON.parse(again).papers).toEqual(JSON.parse(convert('--from', 'json', '--to', 'json', json).stdout).papers);
    expect(JSON.parse(again).papers[0].paper.title).toBe('Marks');
  }, 60_000);
});

test('the settings of a backup stay with it', () => {
  const settings = { theme: 'dark', savedSearches: [{ name: 'a', query: 'is:starred' }] };
  const kept = file('kept.json', JSON.stringify({ format: 'manicule', version: 3, settings, papers: [] }));
  expect(JSON.parse(convert('--from', 'json', '--to', 'json', kept).stdout).settings).toEqual(settings);
}, 60_000);

test('a file of which nothing is understood is refused behind what was told of its lines', () => {
  const { status, stdout, errors } = convert('--from', 'list', '--to', 'bibtex', file('nothing.txt', 'nothing\n'));
  expect([status, stdout]).toEqual([1, '']);
  expect(errors).toEqual([
    expect.stringMatching(/nothing\.txt:1: No id/),
    expect.stringMatching(/nothing\.txt holds nothing that is understood as list$/),
  ]);
}, 60_000);

test('what a format has no place for is told', () => {
  const { papers } = JSON.parse(convert('--from', 'bibtex', '--to', 'json', bib).stdout);
  const noted = {
    ...papers[0],
    annotation: { ...papers[0].annotation, note: 'mine' },
    displacedNotes: [{ note: 'old', at: 1 }],
  };
  const all = [noted, { ...papers[0], key: 'gone', trashedAt: 1 }];
  const kept = file('noted.json', JSON.stringify({ format: 'manicule', version: 3, papers: all }));
  const { status, errors } = convert('--from', 'json', '--to', 'bibliography', kept);
  expect(status).toBe(0);
  expect(errors.map((line) => line.slice(line.lastIndexOf('.json: ') + 7))).toEqual([
    '1 in the trash left out: --to json holds them',
    '1 notes that newer ones hide left out: --to json holds them',
    'tags and notes of 1 left out: references hold none',
  ]);
  expect(convert('--from', 'json', '--to', 'json', kept).errors).toEqual([]);
}, 60_000);

test('a setting that is not understood is told and left out, and costs nothing else', () => {
  const settings = { theme: 'purple', memory: false };
  const odd = file('purple.json', JSON.stringify({ format: 'manicule', version: 3, settings, papers: [] }));
  const { status, stdout, errors } = convert('--from', 'json', '--to', 'json', odd);
  expect(JSON.parse(stdout).settings).toEqual({ memory: false });
  expect(errors).toEqual([`convert: ${odd}: the setting theme was not understood, and left out`]);
  expect(status).toBe(0);
}, 60_000);

test.each([
  [['--from', 'json', '--to', 'bibtex', file('bad.json', '{"format":')], /^convert: This file could not be read/],
  [
    ['--from', 'ris', '--to', 'bibtex', bib],
    /\(no line of it begins a RIS record \(TY\)\) It looks like bibtex: try --from bibtex$/,
  ],
  [['--from', 'list', '--to', 'bibtex', file('a.pdf', '%PDF-1.7')], /it is no text but a document/],
  [['--from', 'json', '--to', 'bibtex', file('new.json', '{"format":"manicule","version":99}')], /newer/],
  [['--from', 'json', '--to', 'bibtex', join(folder, 'none.json')], /^convert: cannot read .*none\.json/],
  [['--from', 'word', '--to', 'bibtex', bib], /^convert: cannot read word: choose one of json bibtex/],
  [['--from', 'bibtex', '--to', 'list', bib], /^convert: cannot write list: choose one of/],
  [['--from', 'bibtex', bib], /^convert: usage: /],
  [['--form', 'bibtex', bib], /^convert: .*--form/],
])(
  '%j is refused in one line',
  (args, sentence) => {
    const { status, stdout, errors } = convert(...args);
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(errors).toEqual([expect.stringMatching(sentence)]);
  },
  60_000,
);
