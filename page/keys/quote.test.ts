import { expect, test } from 'vitest';
import { withQuotation } from './quote.ts';

test('a quotation is a paragraph of its own behind the note', () => {
  expect(withQuotation('', 'as it says')).toBe('> as it says\n');
  expect(withQuotation('mine\n', 'as it says')).toBe('mine\n\n> as it says\n');
});
