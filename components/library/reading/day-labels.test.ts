import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../words/languages.ts';
import { messagesOf } from '../../../words/messages.ts';
import { speak } from '../../../words/source.ts';
import { dayLabels } from './day-labels.ts';

const noon = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day, 12) / 1000;

test('days are written as in the reader’s language, the year where it is another', () => {
  speak(messagesOf(LANGUAGES['de'] ?? {}));
  const days = dayLabels([noon(2025, 12, 20), noon(2026, 1, 4), noon(2026, 1, 19)]);
  expect(days).toEqual(['20.12.\n2025', '4.1.\n2026', '19.1.']);
});
