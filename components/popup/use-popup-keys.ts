import { useEffect } from 'preact/hooks';

/** What keys do anywhere in the popup, unless whatever has the focus takes them itself. */
export interface PopupKeys {
  readonly escape: () => void;
  readonly undo: () => void;
  /** Whether Ctrl or Cmd and Z in the search field takes back a removal; else it takes back what was typed. */
  readonly undoesInField: () => boolean;
  readonly toField: () => void;
  readonly toResults: () => void;
}

/** Listens on the document: after a click on nothing, keys arrive there and nowhere else. */
export function usePopupKeys(keys: PopupKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = event.defaultPrevented || event.isComposing ? null : actOf(event, keys);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function actOf(event: KeyboardEvent, keys: PopupKeys): (() => void) | null {
  const writes = takesText(event.target);
  const modified = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') return keys.escape;
  if (modified && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z') {
    return !writes || (isSearch(event.target) && keys.undoesInField()) ? keys.undo : null;
  }
  if (modified || event.altKey || writes) return null;
  if (event.key === '/') return keys.toField;
  if (event.key === 'ArrowDown' && event.target === document.body) return keys.toResults;
  return null;
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(?:text|search)$/.test(target.type))
  );
}

function isSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}
