import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure, type FailureCode } from '../failures/failure.ts';
import { fullSentenceFor } from '../failures/reason.ts';
import type { SavedPaper } from '../papers/saved.ts';
import { library, savedPaper } from '../tests/papers/arbitrary.ts';
import { corpusLibrary, hasCorpus } from '../tests/papers/corpus.ts';
import { readJson, writeJson } from './json.ts';

const at = Date.UTC(2026, 6, 2);
/** A backup of each version ever released, never changed again. */
const FIXTURES = new URL('./json/fixtures/', import.meta.url);
const SAMPLE = fc.sample(savedPaper, { numRuns: 1, seed: 7 });

function refusal(text: string): readonly [FailureCode, string] {
  try {
    readJson(text, { at });
  } catch (error) {
    if (error instanceof Failure) return [error.code, fullSentenceFor(error)];
    throw error;
  }
  throw new Error('it was read');
}

/** A backup with one value of its first record replaced. */
function edited(path: readonly (string | number)[], value: unknown): string {
  const file = JSON.parse(writeJson(SAMPLE, { at }));
  let place = file.papers[0];
  for (const step of path.slice(0, -1)) place = place[step];
  place[path.at(-1)!] = value;
  return JSON.stringify(file);
}

describe('a backup', () => {
  test('is read back equal, whatever it holds', () => {
    fc.assert(
      fc.property(library, (papers) => {
        expect(readJson(writeJson(papers, { at }), { at })).toEqual({ papers, problems: [] });
      }),
    );
  });

  test('keeps what the reader typed byte for byte', () => {
    const note = 'a \r\nb\n\n\0 \ud800 \u2028 trailing  ';
    const [saved] = SAMPLE;
    const papers = [{ ...saved!, annotation: { ...saved!.annotation, note } }];
    const file = new TextDecoder().decode(new TextEncoder().encode(writeJson(papers, { at })));
    expect(readJson(file, { at }).papers[0]?.annotation.note).toBe(note);
  });

  test('may begin with a byte-order mark, and may hold fields of another hand', () => {
    const file = `\uFEFF${edited(['colour'], 'blue')}`;
    expect(readJson(file, { at }).papers).toEqual(SAMPLE);
  });

  test('may hold one key twice: both records are kept', () => {
    const { papers } = readJson(writeJson([...SAMPLE, ...SAMPLE], { at }), { at });
    expect(new Set(papers.map((saved) => saved.key)).size).toBe(2);
  });

  test('brings no prototype along', () => {
    const [saved] = readJson(edited(['paper', '__proto__'], { polluted: true }), { at }).papers;
    expect(saved).toEqual(SAMPLE[0]);
    const raw = writeJson(SAMPLE, { at }).replace('"starred"', '"__proto__":{"polluted":true},"starred"');
    expect(readJson(raw, { at }).papers[0]?.annotation).not.toHaveProperty('polluted');
  });
});

test.each(readdirSync(FIXTURES))('the frozen file %s is read whole', (name) => {
  const text = readFileSync(new URL(name, FIXTURES), 'utf8');
  const { papers, settings } = readJson(text, { at });
  expect(papers).toEqual(JSON.parse(text).papers);
  expect(settings).toEqual(JSON.parse(text).settings);
});

describe('settings', () => {
  const settings = { theme: 'dark', tagHues: { 'to\u2028cite': 3 }, later: [{ known: true }] };

  test('go along, and come back as they are, whatever they mean', () => {
    const file = writeJson(SAMPLE, { at, settings });
    expect(readJson(file, { at })).toEqual({ papers: SAMPLE, problems: [], settings });
    expect(writeJson(SAMPLE, { at, settings: {} })).toBe(writeJson(SAMPLE, { at }));
  });

  test.each([[[]], ['dark'], [{ theme: 'purple' }]])('that are %j keep no paper from its owner', (odd) => {
    const file = { ...JSON.parse(writeJson(SAMPLE, { at })), settings: odd };
    expect(readJson(JSON.stringify(file), { at })).toEqual({ papers: SAMPLE, problems: [], settings: odd });
  });

  test('are no part of a file from before there were any', () => {
    const file = writeJson(SAMPLE, { at, settings }).replace('"version":3', '"version":2');
    expect(readJson(file, { at })).toEqual({ papers: SAMPLE, problems: [] });
  });
});

describe('a record that would have the file refused', () => {
  const broken = (name: string, title: string) => {
    const [saved] = fc.sample(savedPaper, { numRuns: 1, seed: name.length });
    return { ...saved!, key: name, paper: { ...saved!.paper, title, date: 'yesterday' } } as unknown as SavedPaper;
  };
  const text = writeJson([broken('one', 'A Day Too Late'), ...SAMPLE, broken('two', '')], { at });

  test('stands behind the others as it is, and is told when they are read', () => {
    expect(JSON.parse(text).unreadable).toEqual([broken('one', 'A Day Too Late'), broken('two', '')]);
    expect(readJson(text, { at })).toEqual({
      papers: SAMPLE,
      problems: [
        {
          line: 2,
          reason: ['stays', { title: 'A Day Too Late', why: ['want-date', { paper: 2, field: 'paper.date' }] }],
        },
        { line: 3, reason: ['stays', expect.objectContaining({ title: '…' })] },
      ],
    });
  });

  test('is taken from there by whoever can read it after all', () => {
    const mended = text.replaceAll('"yesterday"', '"2029-12-01"');
    expect(readJson(mended, { at }).papers.map(({ key }) => key)).toEqual([SAMPLE[0]!.key, 'one', 'two']);
    expect(readJson(mended, { at }).problems).toEqual([]);
  });

  test('may be anything', () => {
    const odd = [null, 7, 'text', { big: 1n }, undefined] as unknown as readonly SavedPaper[];
    const file = writeJson([...odd, ...SAMPLE], { at });
    expect(readJson(file, { at })).toMatchObject({ papers: SAMPLE, problems: { length: odd.length } });
  });
});

describe('a file is refused', () => {
  test.each([
    ['that is empty', ''],
    ['that is cut short', writeJson(SAMPLE, { at }).slice(0, -20)],
    ['that is no JSON', '@article{x}'],
    ['of another tool', '{"papers": []}'],
    ['that is a list', '[]'],
    ['that is null', 'null'],
    ['whose papers are no list', '{"format":"manicule","version":1,"papers":{}}'],
    ['nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['with a version that is no number', '{"format":"manicule","version":"1","papers":[]}'],
  ])('%s', (_, text) => {
    expect(refusal(text)[0]).toBe('file-malformed');
  });

  test('of joinings nested without end', () => {
    const record = JSON.stringify(SAMPLE[0]);
    const open = `${record.slice(0, -1)},"joining":{"into":"x","at":1,"before":`;
    const deep = `{"format":"manicule","version":1,"papers":[${open.repeat(5000)}${record}${'}}'.repeat(5000)}]}`;
    expect(refusal(deep)[0]).toBe('file-malformed');
  });

  test('that is newer', () => {
    expect(refusal('{"format":"manicule","version":4,"papers":[{"anything":1}]}')[0]).toBe('file-newer');
    expect(refusal(edited(['paper', 'ids'], ['semanticscholar:abc']))[0]).toBe('file-newer');
  });

  test.each([
    [['paper', 'title'], 1, 'paper 1, paper.title'],
    [['paper', 'title'], undefined, 'paper 1, paper.title'],
    [['paper', 'url'], 'javascript:alert(1)', 'paper 1, paper.url'],
    [['paper', 'pdfUrl'], 'file:///etc/passwd', 'paper 1, paper.pdfUrl'],
    [['paper', 'ids'], ['no id'], 'paper 1, paper.ids[0]'],
    [['paper', 'ids'], ['arxiv:banana'], 'paper 1, paper.ids[0]'],
    [['paper', 'date'], 'yesterday', 'paper 1, paper.date'],
    [['annotation', 'tags'], [''], 'paper 1, annotation.tags[0]'],
    [['annotation', 'status'], 'someday', 'paper 1, annotation.status'],
    [['annotation', 'starred'], 'yes', 'paper 1, annotation.starred'],
    [['annotation', 'note'], null, 'paper 1, annotation.note'],
    [['savedAt'], -1, 'paper 1, savedAt'],
    [['savedAt'], 1.5, 'paper 1, savedAt'],
    [['savedAt'], '2026', 'paper 1, savedAt'],
    [['trashedAt'], null, 'paper 1, trashedAt'],
    [['key'], '', 'paper 1, key'],
    [['corrected'], ['colour'], 'paper 1, corrected[0]'],
  ] as const)('whose %j is %j', (path, value, where) => {
    const [code, message] = refusal(edited(path, value));
    expect(code).toBe('file-malformed');
    expect(message).toContain(where);
    expect(message).toMatch(
      value === undefined ? /it is missing\)$/ : /: (?:an? .+|text|one of .+|true or false) was expected\)$/,
    );
  });
});

test.runIf(hasCorpus)(
  '2,000 real papers come back equal',
  () => {
    const papers = corpusLibrary(2000);
    expect(readJson(writeJson(papers, { at }), { at }).papers).toEqual(papers);
  },
  60_000,
);
