import { afterEach, describe, expect, test } from 'vitest';
import * as en from './en/index.ts';
import { LANGUAGES } from './languages.ts';
import { messagesOf } from './messages.ts';
import { learn, pieces, say } from './say.ts';
import { speak } from './source.ts';

afterEach(() => speak(messagesOf(en)));

test('a message is said in the language spoken, with its blanks filled in', () => {
  expect(say('manifest.openLibrary')).toBe('Open the library');
  speak(messagesOf(LANGUAGES['de'] ?? {}));
  expect(say('manifest.openLibrary')).toBe('Bibliothek öffnen');
});

test('a sentence in pieces keeps the order of its language', () => {
  expect(pieces('welcome.stays', { backups: 7 })).toEqual([
    'Everything stays on this machine: no account, no server. ',
    7,
    ' are written once you agree to them.',
  ]);
});

describe('a script whose extension is gone', () => {
  test('still says what it has learnt, and what it said before', () => {
    learn('manifest', en.manifest);
    expect(say('welcome.begin')).toBe('Begin with');
    const kept = say('manifest.description');
    expect(kept).toBe(en.manifest.description);
  });
});
