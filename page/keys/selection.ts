import type { Shown } from '../marks/shown.ts';

/** The cards that are selected, in the order they were. */
export class Selection {
  readonly #selected = new Set<Shown>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get all(): readonly Shown[] {
    for (const shown of this.#selected) if (shown.forgotten) this.#selected.delete(shown);
    return [...this.#selected];
  }

  add(shown: Shown): void {
    this.#set(shown, true);
  }

  toggle(shown: Shown): void {
    this.#set(shown, !this.#selected.has(shown));
  }

  clear(): void {
    for (const shown of this.all) this.#set(shown, false);
  }

  #set(shown: Shown, selected: boolean): void {
    if (selected) this.#selected.add(shown);
    else this.#selected.delete(shown);
    shown.mark.selected = selected;
    this.#onChange();
  }
}
