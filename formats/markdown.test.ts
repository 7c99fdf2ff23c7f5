import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SavedPaper } from '../papers/saved.ts';
import { savedPaper } from '../tests/papers/arbitrary.ts';
import { obsidianTag } from './markdown/obsidian-tag.ts';
import { propertiesOf } from './markdown/properties.ts';
import { closedNote, markdownLink, markdownText } from './markdown/text.ts';
import { writeMarkdown } from './markdown.ts';

const at = Date.UTC(2026, 6, 2, 12);

function write(...papers: readonly SavedPaper[]): string {
  return writeMarkdown(papers, { at });
}

/** The front matter as a reader of YAML of one version or the other takes it. */
function frontMatter(file: string, version: '1.1' | '1.2' = '1.2'): unknown {
  const [, yaml = ''] = /^---\n([\s\S]*?\n)---\n/.exec(file) ?? [];
  return parse(yaml, { version });
}

describe('one paper', () => {
  test('has its properties as front matter, equal when read again', () => {
    fc.assert(
      fc.property(savedPaper, (saved) => {
        expect(frontMatter(write(saved))).toEqual(propertiesOf(saved));
      }),
    );
  });

  test('means the same to older readers of YAML, but for the days', () => {
    fc.assert(
      fc.property(savedPaper, (saved) => {
        const { date: _, saved: __, read: ___, ...rest } = propertiesOf(saved);
        expect(frontMatter(write(saved), '1.1')).toMatchObject(rest);
      }),
      { numRuns: 500 },
    );
  });

  test('holds its note as it was typed', () => {
    fc.assert(
      fc.property(savedPaper, (saved) => {
        if (saved.annotation.note.trim() !== '') expect(write(saved)).toContain(saved.annotation.note);
      }),
    );
  });
});

describe('several papers', () => {
  const [first, second] = fc.sample(savedPaper, { numRuns: 2, seed: 3 }) as [SavedPaper, SavedPaper];

  test('are a file with front matter of its own, and a block of properties each', () => {
    const file = write(first, second);
    expect(frontMatter(file)).toEqual({ title: 'Papers from Manicule', exported: '2026-07-02', papers: 2 });
    const blocks = [...file.matchAll(/^## .*\n\n```yaml\n([\s\S]*?\n)```$/gm)].map(([, yaml]) => parse(yaml!));
    expect(blocks).toEqual([propertiesOf(first), propertiesOf(second)]);
  });

  test('are not swallowed by what a note leaves open', () => {
    const note = '~~~python\nprint("hi")';
    const open = { ...first, annotation: { ...first.annotation, note } };
    expect(write(open, second)).toContain(`${note}\n~~~\n`);
  });

  test('may be none', () => {
    expect(frontMatter(write())).toMatchObject({ papers: 0 });
  });
});

test.each([
  ['machine learning', 'machine-learning'],
  ['c++', 'c'],
  ['nlp/parsing', 'nlp/parsing'],
  ['/ x //y/', 'x/y'],
  ['2024', '_2024'],
  ['données', 'données'],
  ['机器学习', '机器学习'],
  ['🔥 hot', '🔥-hot'],
  ['#to read!', 'to-read'],
  ['???', null],
])('the tag %j is %j for Obsidian', (tag, expected) => {
  expect(obsidianTag(tag)).toBe(expected);
});

test.each([
  ['a *b* _c_ `d` [e](f) <g>', 'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\>'],
  ['C# and #tag', 'C# and \\#tag'],
  ['1. First', '1\\. First'],
  ['- dash', '\\- dash'],
  ['O($n^2$) costs $5', 'O($n^2$) costs \\$5'],
  ['R&D &amp; x', 'R&D \\&amp; x'],
  ['a ==b== %%c%%', 'a \\==b\\== \\%%c\\%%'],
  ['two\nlines', 'two lines'],
])('%j is shown by the Markdown %j', (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});

test('an address cannot end its link', () => {
  expect(markdownLink('a]b', 'https://x.org/(y) z')).toBe('[a\\]b](https://x.org/%28y%29%20z)');
});

test.each([
  ['plain', 'plain'],
  ['```js\nx\n```', '```js\nx\n```'],
  ['```js\nx', '```js\nx\n```'],
  ['````\n```\nx', '````\n```\nx\n````'],
  ['~~~\n```\nx', '~~~\n```\nx\n~~~'],
  ['<!-- x', '<!-- x\n-->'],
  ['a %% b', 'a %% b\n%%'],
  ['$$\nx', '$$\nx\n$$'],
  ['``inline``` x', '``inline``` x'],
])('the note %j is closed as %j', (note, closed) => {
  expect(closedNote(note)).toBe(closed);
});
