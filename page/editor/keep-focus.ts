const FOCUSABLE = 'button:not(:disabled, [tabindex="-1"]), input:not(:disabled), textarea, a[href]';

/** Lets Tab go round inside a root: what comes behind it in the document has nothing to do with it. */
export function keepFocus(root: ShadowRoot): void {
  root.addEventListener('keydown', (event) => {
    const { key, shiftKey } = event as KeyboardEvent; // or the guard's copy of one
    if (key !== 'Tab') return;
    const all = Array.from(root.querySelectorAll<HTMLElement>(FOCUSABLE));
    const [first, last] = shiftKey ? [all.at(-1), all[0]] : [all[0], all.at(-1)];
    if (root.activeElement !== last) return;
    event.preventDefault();
    first?.focus();
  });
}
