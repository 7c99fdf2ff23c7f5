import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './build.ts';

// It runs in a copy of the project, as far as a site needs one.
const COPIED = [
  'sites',
  'papers',
  'failures',
  'words',
  'scripts',
  'tests/fixtures/sites',
  'biome.json',
  'vitest.config.ts',
  'package.json',
];
const LIST = 'https://papers.toy.example/browse/2029?page=1';

const PAGE = `<!doctype html><nav><ul><li class="entry"><h3><a href="/about/everything">Everything about these pages</a></h3></li></ul></nav>
  <div id="list"><div class="entry 7col"><h3><a href="/papers/1">Zips that close by themselves</a></h3><p class="author">Ada Slider</p></div>
  <div class="entry 7col"><h3><a href="/papers/2">Buttons that do not, and loops</a></h3><a href="/papers/2.pdf">Download this paper</a></div></div>`;

let copy: string;
let page: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'manicule-new-site-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  page = join(copy, 'page.html');
  writeFileSync(page, PAGE);
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(command: string, ...args: string[]) {
  return spawnSync(process.execPath, [command, ...args], { cwd: copy, encoding: 'utf8' });
}

const script = (name: string, ...args: string[]) => run('--import', 'tsx', join(copy, 'scripts', name), ...args);
const tool = (path: string, ...args: string[]) => run(join(copy, 'node_modules', path), ...args);

describe('a new site', { timeout: 120_000 }, () => {
  test('reads the titles of the page that it was made from', () => {
    const { stdout, stderr, status } = script('new-site.ts', 'toy-papers', "Toy's Papers", page, LIST);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain("'div.entry' with its title in 'h3 a': 2 of them");
    const papers = JSON.parse(script('detect.ts', page, LIST).stdout);
    expect(papers.map(({ title, authors }: { title: string; authors: string[] }) => [title, ...authors])).toEqual([
      ['Zips that close by themselves', 'Ada Slider'],
      ['Buttons that do not, and loops'],
    ]);
  });

  test('passes the linter, the types and the tests of every site', () => {
    const files = ['sites/toy-papers.ts', 'sites/registry.ts'];
    const lint = tool('@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', ...files);
    expect(lint.stdout + lint.stderr).not.toContain('━');
    expect(lint.status).toBe(0);
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(typesOf(files)));
    const types = tool('typescript/bin/tsc', '-p', copy);
    expect(types.stdout).toBe('');
    const tests = tool('vitest/vitest.mjs', 'run', '--project', 'unit', 'sites/conformance', '-t', 'toy-papers');
    expect(tests.stdout).toMatch(/Tests .*[1-9]\d* passed/);
    expect(tests.status, tests.stdout).toBe(0);
  });

  test('says in one line what is wrong with what was asked', () => {
    const said = (...args: string[]) => script('new-site.ts', ...args).stderr.trim();
    expect(said('toy', LIST)).toContain('usage:');
    expect(said('arxiv', 'arXiv', LIST)).toBe('new-site: sites/arxiv.ts is there already');
    expect(said('toy', 'Toy', 'nowhere.html', LIST.replace('toy', 'other'))).toContain('cannot read nowhere.html');
  });
});

/** The project's own options, for the new site alone. */
function typesOf(files: readonly string[]): object {
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'));
  return { compilerOptions: { ...compilerOptions, module: 'ESNext', moduleResolution: 'Bundler' }, files };
}
