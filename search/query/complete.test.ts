import { describe, expect, it } from 'vitest';
import { complete, type NameLookUp } from './complete.ts';
import { FIELD_NAMES, FIELDS } from './grammar.ts';
import { parseQuery } from './parse.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  tag: ['to read', 'vision', 'c++', 'nlp/parsing'],
  author: ['Marie Curie'],
  venue: ['NeurIPS'],
  site: ['arxiv.org'],
};

const namesOf: NameLookUp = (field, text) =>
  (NAMES[field] ?? [])
    .filter((name) => name.toLowerCase().includes(text.toLowerCase()))
    .map((name) => ({ name, papers: 3 }));

/** The text after the first completion was taken. */
function taken(text: string): string | null {
  const [first] = complete(text, text.length, namesOf);
  return first ? text.slice(0, first.start) + first.insert + text.slice(first.end) : null;
}

describe('what is being typed is completed', () => {
  it.each([
    ['ta', 'tag:'],
    ['herons ti', 'herons title:'],
    ['-ta', '-tag:'],
    ['(au', '(author:'],
    ['b', 'by:'],
    ['tag:vi', 'tag:vision '],
    ['tag:re', 'tag:"to read" '],
    ['tag:"to r', 'tag:"to read" '],
    ['-tag:c', '-tag:c++ '],
    ['tag:', 'tag:"to read" '],
    ['by:cur', 'by:"Marie Curie" '],
    ['in:neu', 'in:NeurIPS '],
    ['site:ar', 'site:arxiv.org '],
    ['status:unr', 'status:unread '],
    ['is:st', 'is:starred '],
    ['herons', null],
    ['tag:zzz', null],
    ['foo:b', null],
    ['', null],
    ['herons ', null],
  ])('%j becomes %j', (text, expected) => {
    expect(taken(text)).toBe(expected);
  });

  it('in the middle of a text too', () => {
    const text = 'tag:vi herons';
    expect(complete(text, 6, namesOf)).toMatchObject([{ start: 4, end: 6, insert: 'vision ', papers: 3 }]);
  });

  it('to something that is understood, for every field', () => {
    for (const field of FIELD_NAMES) {
      const name = FIELDS[field].names[0];
      const text = `${name}:`;
      const done = taken(text);
      if (done) expect(parseQuery(done.trim()).query.kind, done).not.toBe('word');
      expect(
        complete(name, name.length, namesOf).map(({ insert }) => insert.replace('>', ':')),
        name,
      ).toContain(text);
    }
  });
});
