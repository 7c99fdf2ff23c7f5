import { afterEach, describe, expect, test } from 'vitest';
import type { ReadableId } from '../formats/format.ts';
import { READERS } from '../formats/index.ts';
import * as en from '../words/en/index.ts';
import { LANGUAGES } from '../words/languages.ts';
import { messagesOf } from '../words/messages.ts';
import { speak } from '../words/source.ts';
import { Failure, type Reason } from './failure.ts';
import { fullSentenceFor, reasonInWords } from './reason.ts';

/** Files with parts that are left out, and such as are refused whole. */
const ODD: readonly (readonly [ReadableId, string])[] = [
  ['bibtex', '@misc{a, note={1}}\n@misc{b, title={\n'],
  ['bibtex', '@misc{a title}\n'],
  ['csv', 'title,doi\n,x\n"y,z\n'],
  ['list', 'nothing here'],
  ['bookmarks', '<dl><dt><a href="https://example.org/">1</a></dl>'],
  ['ris', 'TY  - JOUR\nN1  - 1\n'],
  ['papermemory', '{"x": {"pdfLink": 1}}'],
  ['csljson', '[{"note": 1}]'],
  ['zotero-rdf', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="a"><Article/></rdf:RDF>'],
  ...(['bibtex', 'csv', 'bookmarks', 'ris', 'papermemory', 'csljson', 'zotero-rdf', 'json'] as const).map(
    (format) => [format, '§'] as const,
  ),
  ['csljson', '{}'],
  ['papermemory', '[]'],
  ['zotero-rdf', '<a/>'],
  ['json', '{}'],
  ['json', '{"format":"manicule","version":1,"papers":[{"key":1}]}'],
];

/** All that is said of a file, in the language that is spoken. */
async function said(format: ReadableId, text: string): Promise<readonly string[]> {
  const read = await READERS[format].load();
  try {
    return read(text, { at: 1 }).problems.map(({ reason }) => reasonInWords(reason));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.detail, 'a failure says why').toBeInstanceOf(Array);
    return [fullSentenceFor(error)];
  }
}

afterEach(() => speak(messagesOf(en)));

describe.each(Object.entries(LANGUAGES).filter(([name]) => name !== 'en'))('in %s', (_, catalogue) => {
  test.each(ODD)('what is odd in a file (%s, %j) is said in no English', async (format, text) => {
    const english = await said(format, text);
    expect(english).not.toEqual([]);
    speak(messagesOf(catalogue));
    const theirs = await said(format, text);
    expect(theirs).toHaveLength(english.length);
    for (const sentence of theirs) {
      expect(english).not.toContain(sentence);
      expect(sentence).not.toMatch(/[{}]|\b(?:this|there|it|is|the|has|was|not|of|and|never|expected)\b/i);
    }
  });
});

test('what fills the blanks stands in the sentence, whatever its direction', () => {
  const reason: Reason = ['nameless-key', { key: 'שלום' }];
  expect(reasonInWords(reason)).toBe('“\u2068שלום\u2069” has neither a title nor an id.');
});

test('what is for the report alone is not shown', () => {
  expect(fullSentenceFor(new Failure('not-answered', 'no tab'))).not.toContain('no tab');
  expect(fullSentenceFor(new Failure('file-foreign', ['empty']))).toMatch(/\(it is empty\)$/);
});
