import { expect, test, vi } from 'vitest';
import { actOfKey, type ResultActs } from './result-keys.ts';

const acts: ResultActs = {
  previous: vi.fn(),
  next: vi.fn(),
  first: vi.fn(),
  last: vi.fn(),
  edit: vi.fn(),
  remove: vi.fn(),
};

const key = (init: Partial<KeyboardEvent>, isMac = false) =>
  actOfKey(
    {
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      isComposing: false,
      repeat: false,
      code: '',
      ...init,
    } as KeyboardEvent,
    acts,
    isMac,
  );

test('keys act on the result, with nothing held down', () => {
  expect(key({ key: 'ArrowDown' })).toBe(acts.next);
  expect(key({ key: 'End' })).toBe(acts.last);
  expect(key({ key: 'e' })).toBe(acts.edit);
  expect(key({ key: 'Delete' })).toBe(acts.remove);
  expect(key({ key: 'e', ctrlKey: true })).toBeNull();
  expect(key({ key: 'Delete', isComposing: true })).toBeNull();
  expect(key({ key: 'Enter' })).toBeNull();
});

test('a key that is held down goes through the list, and removes one paper', () => {
  expect(key({ key: 'ArrowDown', repeat: true })).toBe(acts.next);
  expect(key({ key: 'Delete', repeat: true })).toBeNull();
});

test('the key of E edits in scripts that have no E', () => {
  expect(key({ key: 'у', code: 'KeyE' })).toBe(acts.edit);
  expect(key({ key: '.', code: 'KeyE' })).toBeNull(); // where the Latin letters lie elsewhere, E is elsewhere too
});

test('Backspace removes on Apple’s keyboards alone, where it is labelled Delete', () => {
  expect(key({ key: 'Backspace' })).toBeNull();
  expect(key({ key: 'Backspace' }, true)).toBe(acts.remove);
});
