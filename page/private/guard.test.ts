// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { guardOf } from './guard.ts';

/** What is trusted cannot be made here: `tests/browser` has a person's keys. */
test('what a script sends to something of ours reaches nobody', () => {
  const guard = guardOf(window);
  const host = document.body.appendChild(document.createElement('manicule-mark'));
  const root = host.attachShadow({ mode: 'closed' });
  const button = root.appendChild(document.createElement('button'));
  guard.protect(host, root);

  const heard = vi.fn();
  for (const target of [window, document, host, button]) target.addEventListener('keydown', heard);
  const forged = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });
  host.dispatchEvent(forged);
  expect(heard).not.toHaveBeenCalled();
  expect(forged.defaultPrevented).toBe(true);
  expect(guard.isReaders(forged)).toBe(false);

  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(heard).toHaveBeenCalledTimes(2);
});

test('one guard watches over a page, whoever asks for it', () => {
  expect(guardOf(window)).toBe(guardOf(window));
});
