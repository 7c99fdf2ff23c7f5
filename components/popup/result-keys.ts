/** What can be done with the result that has the focus, by keyboard. */
export interface ResultActs {
  readonly previous: () => void;
  readonly next: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly edit: () => void;
  readonly remove: () => void;
}

/** What a key does to a result; null where it is the browser's. Enter is: a result is a link. */
export function actOfKey(event: KeyboardEvent, acts: ResultActs, isMac: boolean): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const byKey: Readonly<Record<string, () => void>> = {
    ArrowUp: acts.previous,
    ArrowDown: acts.next,
    Home: acts.first,
    End: acts.last,
    e: acts.edit,
    E: acts.edit,
    ...(!event.repeat && { Delete: acts.remove }), // a key held down would remove the whole list
    // Apple's keyboards write this on the key that others call Backspace.
    ...(isMac && !event.repeat && { Backspace: acts.remove }),
  };
  const foreignE = event.code === 'KeyE' && event.key > '\x7f'; // the same key in another script
  return (foreignE ? acts.edit : byKey[event.key]) ?? null;
}
