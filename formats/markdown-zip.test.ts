import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Failure } from '../failures/failure.ts';
import type { SavedPaper } from '../papers/saved.ts';
import { library, savedPaper } from '../tests/papers/arbitrary.ts';
import { safeName, takeName } from './markdown/file-name.ts';
import { renderNote } from './markdown/template.ts';
import { writeMarkdown } from './markdown.ts';
import { writeMarkdownZip } from './markdown-zip.ts';

const [sample] = fc.sample(savedPaper, { numRuns: 1, seed: 5 }) as [SavedPaper];

test('holds a note a paper, the same that one paper alone is written as', () => {
  fc.assert(
    fc.property(library, (papers) => {
      const files = Object.entries(unzipSync(writeMarkdownZip(papers, {})));
      const notes = files.map(([, bytes]) => strFromU8(bytes));
      const wanted = papers.map((saved) => writeMarkdown([saved], { at: 0 }).toWellFormed());
      expect(notes.sort()).toEqual(wanted.sort());
    }),
    { numRuns: 50 },
  );
});

describe('a template', () => {
  const saved = { ...sample, paper: { ...sample.paper, title: 'A <b> {{title}}', authors: ['X Y', 'Z'] } };

  test('puts values in as text', () => {
    expect(renderNote('{{title}}: {{#authors}}[[{{.}}]] {{/authors}}', saved)).toBe('A <b> {{title}}: [[X Y]] [[Z]] ');
  });

  test('that is broken is refused', () => {
    const refusal = (template: string) => {
      try {
        return renderNote(template, saved);
      } catch (error) {
        return error instanceof Failure && error.detail;
      }
    };
    expect(refusal('{{#authors}}')).toEqual(['section-open', { name: 'authors' }]);
    expect(refusal('one\n{{/authors}}')).toEqual(['section-closed', { name: 'authors', line: 2 }]);
    expect(refusal('one\n\n{{title')).toEqual(['tag-open', { line: 3 }]);
  });
});

test.each([
  ['BERT: Pre-training / of "Deep" [x] #1?', 'BERT Pre-training of Deep x 1'],
  ['../../etc/passwd', 'etc passwd'],
  ['CON', 'Paper CON'],
  ['...', 'Paper'],
  ['', 'Paper'],
  ['ends with a point.', 'ends with a point'],
])('the title %j names a file %j', (title, name) => {
  expect(safeName(title)).toBe(name);
});

test('a name is never given twice', () => {
  const taken = new Set<string>();
  expect(['Notes', 'notes', 'Notes?', 'x'.repeat(300)].map((title) => takeName(title, taken).slice(0, 125))).toEqual([
    'Notes',
    'notes (2)',
    'Notes (3)',
    'x'.repeat(120),
  ]);
});
