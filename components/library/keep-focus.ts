const BY_TAB = ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"])';

const ACTS = ['keydown', 'click'] as const;

/** An element that had the focus, and where it stood: each element around it with the number of the child that it was in. */
interface Place {
  readonly element: HTMLElement;
  readonly around: readonly (readonly [parent: Element, child: number])[];
}

/**
 * Keeps the focus in a page whose parts go and come: where the element that has it is taken away, the one that stands in its place is
 * given it (the same button of the next row, say), and behind a toast the one on which something was done last. Ends with what it
 * answers.
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: Place | null = null;
  let acted: Place | null = null;

  function remember({ target }: FocusEvent): void {
    if (target instanceof HTMLElement) last = placeOf(target, root);
  }

  function rememberAct(event: Event): void {
    if (!(event.target instanceof HTMLElement) || isOfToast(event.target)) return;
    if (!(event instanceof KeyboardEvent && /^(?:Tab|Shift)$/.test(event.key))) acted = placeOf(event.target, root);
  }

  /** Who clicks beside everything lets go of the focus: that is no loss. */
  function forget({ target }: FocusEvent): void {
    queueMicrotask(() => {
      if (target === last?.element && isUsable(last.element)) last = null;
    });
  }

  function restore(): void {
    const { activeElement } = document;
    if (last === null || (activeElement !== document.body && activeElement !== null)) return;
    const lost = wasOfToast(last) && !isUsable(last.element) ? (acted ?? last) : last;
    (isUsable(lost.element) ? lost.element : (inPlaceOf(lost) ?? headingOf(root)))?.focus();
  }

  const observer = new MutationObserver(restore);
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
  root.addEventListener('focusin', remember);
  for (const act of ACTS) root.addEventListener(act, rememberAct, true);
  root.addEventListener('focusout', forget);
  return () => {
    observer.disconnect();
    for (const act of ACTS) root.removeEventListener(act, rememberAct, true);
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
  };
}

function placeOf(element: HTMLElement, root: HTMLElement): Place {
  const around: (readonly [Element, number])[] = [];
  for (let each: Element = element; each !== root && each.parentElement; each = each.parentElement)
    around.push([each.parentElement, [...each.parentElement.children].indexOf(each)]);
  return { element, around };
}

/** What is taken away is in nothing any more. */
function wasOfToast({ around }: Place): boolean {
  return around.some(([parent]) => parent.matches('.toast'));
}

function isOfToast(element: Element): boolean {
  return element.closest('.toast') !== null;
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility();
}

/** What can have the focus where a place was: first in what took its place, then behind that, then before it. */
function inPlaceOf({ element, around }: Place): HTMLElement | undefined {
  const gone = around.findIndex(([parent]) => parent.isConnected);
  const taken = around[gone - 1]?.[0] ?? element;
  const which = Math.max(0, focusablesIn(taken).indexOf(element));
  for (const [parent, child] of around.slice(Math.max(0, gone))) {
    const children = [...parent.children];
    for (const next of [...children.slice(child), ...children.slice(0, child).reverse()]) {
      const found = (next instanceof HTMLElement ? [next, ...focusablesIn(next)] : []).filter(
        (each) => each.matches(BY_TAB) && isUsable(each) && !isOfToast(each),
      );
      if (found.length > 0) return found[Math.min(which, found.length - 1)];
    }
  }
  return undefined;
}

function focusablesIn(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(BY_TAB)];
}

function headingOf(root: HTMLElement): HTMLElement | null {
  const heading = root.querySelector('h1');
  if (heading) heading.tabIndex = -1;
  return heading;
}
