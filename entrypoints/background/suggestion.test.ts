import { expect, test } from 'vitest';
import { NO_ANNOTATION } from '../../papers/annotation.ts';
import { inventedPaper, inventedRecord, tag } from '../../tests/support/invented.ts';
import { suggestionOf } from './suggestion.ts';

const saved = inventedRecord({
  paper: inventedPaper({
    title: 'Herons & <Otters>',
    authors: ['Ida Müller', 'Bo Ek', 'Wen Halloran'],
    date: '2023-05-02',
    url: 'https://example.org/a?b=1&c=2',
  }),
  annotation: { ...NO_ANNOTATION, tags: [tag('to cite')] },
});

test('what is a sign of XML in a title is text, and what was found is marked', () => {
  expect(suggestionOf({ saved, ranges: { title: [[9, 17]] } }, true)).toEqual({
    content: 'https://example.org/a?b=1&c=2',
    description: 'Herons &amp; <match>&lt;Otters&gt;</match> <dim>Ida Müller, Bo Ek et al., 2023 · to cite</dim>',
  });
});

test('where the address bar shows text, there is nothing but text', () => {
  expect(suggestionOf({ saved, ranges: { title: [[9, 17]] } }, false).description).toBe(
    'Herons & <Otters> · Ida Müller, Bo Ek et al., 2023 · to cite',
  );
});
